import { applyDecorators, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noSuchPerson } from '../../access/address-ids.js';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { HTML } from '../../access/login/page.js';
import { Access } from '../../access/route-rule.js';
import { today } from '../../platform/clock.js';
import { problemContent } from '../../platform/http/openapi.js';
import { PersonReports } from './person-report.js';
import { reportPage } from './report-page.js';

const EXAMPLE = {
  personId: '1f6f0d0e-5b0a-4b53-9a52-0a8d6f0c9b11',
  madeAt: '2026-01-31T10:00:00.000Z',
  offices: ['0315'],
  cases: [],
  recipients: [],
  lookups: [],
  overrides: [],
};

@Controller('api/people')
export class PersonReportController {
  constructor(private readonly reports: PersonReports) {}

  /** A POST, as each report is written down in the look-up log and no link may cause one. */
  @Post(':personId/report')
  @HttpCode(200)
  @Access({ roles: ['veileder', 'leser', 'revisor'], person: 'read', shows: 'person-report' })
  @DescribesReport()
  async report(
    @CurrentIdentity() reader: Identity,
    @Req() { personFacts, headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const report = await this.reports.of({ person: personFacts!, reader, today: today() });
    if (!report) throw noSuchPerson();
    if (!wantsPage(headers.accept)) return report;
    void reply.type(HTML);
    return reportPage(report);
  }
}

/** A page only for who names it first: a browser does, a program does not. */
const wantsPage = (accept: string | undefined): boolean =>
  accept?.trimStart().toLowerCase().startsWith('text/html') ?? false;

function DescribesReport() {
  return applyDecorators(
    ApiOperation({
      summary:
        'Everything held about the person, of the cases that the caller may open; as a page with Accept: text/html.',
      tags: ['casework'],
    }),
    ApiParam({ name: 'personId', description: 'The person.', schema: { type: 'string' } }),
    ApiResponse({
      status: 200,
      description: 'The report.',
      content: {
        'application/json': { schema: { type: 'object' }, example: EXAMPLE },
        'text/html': { schema: { type: 'string' } },
      },
    }),
    ApiResponse({
      status: 404,
      description: 'There is no such thing, or not for you.',
      content: problemContent,
    }),
  );
}
