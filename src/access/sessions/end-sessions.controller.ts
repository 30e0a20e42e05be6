import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Field } from '../../domain/fields/field.js';
import { identifier } from '../../domain/fields/shapes.js';
import { Describes } from '../../platform/http/openapi.js';
import { CurrentIdentity } from '../current-identity.js';
import { DescribesBody } from '../described-body.js';
import type { Identity } from '../identity.js';
import { SECURITY_LOG, type SecurityLog } from '../logs/security-log.js';
import { Access } from '../route-rule.js';
import { validInput } from '../valid-input.js';
import { Sessions } from './sessions.js';

class WhoseSessions {
  @Field(identifier(64), { required: true, says: 'Staff identifier.' })
  actor!: string;
}

const ROUTE = '/api/access/sessions/end';

/** For somebody who has left, lost a machine, or whose roles have changed. */
@Controller('api/access/sessions')
@Access({ roles: ['administrator'] })
export class EndSessionsController {
  constructor(
    private readonly sessions: Sessions,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  @Post('end')
  @HttpCode(200)
  @Describes('Ends every login by browser of somebody, at once.', {
    tag: 'access',
    example: { ended: 1 },
  })
  @DescribesBody(WhoseSessions, { actor: 'D000001' })
  async end(
    @Body() body: unknown,
    @CurrentIdentity() identity: Identity,
  ): Promise<{ ended: number }> {
    const { actor } = validInput(WhoseSessions, body);
    const ended = await this.sessions.endAllOf(actor);
    // Two lines, so that both are found by their names: who did it, and whose they were.
    const event = { kind: 'session-ended', route: ROUTE, method: 'POST' } as const;
    await this.security.write({ ...event, actor: identity.id, rule: 'of-somebody' });
    if (ended > 0) await this.security.write({ ...event, actor, rule: 'by-administrator' });
    return { ended };
  }
}
