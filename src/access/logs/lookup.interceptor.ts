import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { ProblemError } from '../../platform/http/problem.js';
import { LOGGER, type Logger } from '../../platform/logging.js';
import { identityOf } from '../current-identity.js';
import type { Shown } from '../guard/request.js';
import type { LookupKind } from '../route-rule.js';
import { LOOKUP_LOG, type Lookup, type LookupLog } from './lookup-log.js';

/**
 * Writes the look-up log between the handler and its answer: what is refused or fails before that is
 * no look-up, and what cannot be written down is not shown. A HEAD shows nothing of anybody.
 */
@Injectable()
export class LookupInterceptor implements NestInterceptor {
  constructor(
    @Inject(LOOKUP_LOG) private readonly log: LookupLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { routeRule } = request;
    const shows = routeRule && 'shows' in routeRule ? routeRule.shows : undefined;
    if (shows === undefined || request.method === 'HEAD') return next.handle();
    const reply = http.getResponse<FastifyReply>();
    const before = new Set(Object.keys(reply.getHeaders()));
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (reply.statusCode >= 400) return answer;
        try {
          // Making the answer may have taken seconds, and a protection holds at once.
          await request.admitAgain?.();
          await this.writeDown(request, shows);
        } catch (error) {
          // A revision says something of a case too.
          for (const name of Object.keys(reply.getHeaders()))
            if (!before.has(name)) reply.removeHeader(name);
          throw error;
        }
        return answer;
      }),
    );
  }

  private async writeDown(request: FastifyRequest, shows: LookupKind): Promise<void> {
    try {
      for (const lookup of lookupsOf(request, shows)) await this.log.write(lookup);
    } catch (error) {
      const route = request.routeOptions.url;
      this.logger.error({ error, route }, 'the look-up log cannot be written');
      throw lookupLogUnavailable();
    }
  }
}

const lookupLogUnavailable = () =>
  new ProblemError(
    503,
    'lookup-log-unavailable',
    'Nothing is shown of anybody while look-ups cannot be logged. Send the same request again.',
    { headers: { 'retry-after': '1' } },
  );

function lookupsOf(request: FastifyRequest, kind: LookupKind): Lookup[] {
  const { personFacts, overrideId, method, routeOptions } = request;
  const by = identityOf(request);
  return shownBy(request).map(({ personId, caseId }) => ({
    by,
    personId,
    ...(caseId === undefined ? {} : { caseId }),
    kind,
    route: routeOptions.url ?? '',
    method,
    ...(overrideId === undefined ? {} : { overrideId }),
    unusual:
      overrideId !== undefined ||
      personFacts?.protection !== undefined ||
      personFacts?.shielded === true,
  }));
}

/** @throws Error a route that names nobody, and whose handler does not say whom it shows */
function shownBy({ shown, personFacts, caseFacts }: FastifyRequest): readonly Shown[] {
  if (shown) return shown;
  if (!personFacts) throw new Error('nobody says whom this answer shows');
  const { personId } = personFacts;
  return [caseFacts ? { personId, caseId: caseFacts.caseId } : { personId }];
}
