import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { caseIdIn, noSuchCase } from '../../access/address-ids.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { asOf } from '../../domain/analysis/as-of.js';
import { consentsOf } from '../../domain/course/consents.js';
import { decisionsOf } from '../../domain/analysis/decisions.js';
import { fold } from '../../domain/course/decider.js';
import { earliest } from '../../domain/rules/days.js';
import type { Day } from '../../domain/time/day.js';
import { today } from '../../platform/clock.js';
import { factOf } from '../../event-store/streams.js';
import { Describes } from '../../platform/http/openapi.js';
import { CaseworkReader } from '../casework-reader.js';
import { EmployersOfCases } from '../employers/employers-of.js';
import { EmployersReader } from '../employers/employers-reader.js';
import { PeopleReader } from '../people/people-reader.js';
import { amendmentsOf, consequencesById, recordedDays } from './amendments.js';
import { CASE_EXAMPLE, TIMELINE_EXAMPLE } from './case-history.examples.js';
import type { HistoryRow } from './case-history.table.js';
import { caseView } from './case-view.js';
import { contentHash } from './content-hash.js';
import { TextsShown } from '../visibility/texts-shown.js';
import { employerIdsOf, employerSides } from './employer-side.js';
import { reviewsOf } from '../narrative/reviews.js';
import { MomentQuery, momentView } from './moment.js';
import { timeline } from './timeline.js';

const CASE_ID = { caseId: 'The case.' };

@Controller('api/cases')
export class CaseHistoryController {
  constructor(
    private readonly reader: CaseworkReader,
    private readonly employers: EmployersOfCases,
    private readonly employersReader: EmployersReader,
    private readonly people: PeopleReader,
  ) {}

  @Get(':caseId')
  @Access({ roles: ['veileder', 'leser', 'revisor'], case: 'read', shows: 'case' })
  @Describes(
    'The case on both clocks: facts, spells, agreements, follow-up, findings, decisions.',
    {
      tag: 'casework',
      params: CASE_ID,
      query: queryFields(MomentQuery),
      example: CASE_EXAMPLE,
    },
  )
  async show(
    @Param('caseId') caseId: string,
    @Query() raw: unknown,
    @TextsShown() texts: boolean,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { moment, rows, sealed } = await this.asked(caseId, raw, texts);
    await Promise.all([this.employersReader.caughtUpTo(moment), this.people.caughtUpTo(moment)]);
    const { revision, recordedAt } = rows.at(-1)!;
    void reply.header('etag', `"${revision}"`);
    return {
      caseId: rows[0]!.caseId,
      ...(await this.people.named(rows[0]!.subject, texts, moment.knownAt)),
      revision,
      // Asked for with this as `knownAt`, the answer rests on the same events.
      lastRecordedAt: recordedAt,
      contentHash: contentHash(sealed),
      asOf: momentView(moment),
      ...(await this.view(rows, moment, texts)),
    };
  }

  @Get(':caseId/timeline')
  @Access({ roles: ['veileder', 'leser', 'revisor'], case: 'read', shows: 'case-timeline' })
  @Describes('What happened, in order of happening, with corrections marked.', {
    tag: 'casework',
    params: CASE_ID,
    query: queryFields(MomentQuery),
    example: TIMELINE_EXAMPLE,
  })
  async timeline(
    @Param('caseId') caseId: string,
    @Query() raw: unknown,
    @TextsShown() texts: boolean,
  ) {
    const { moment, rows } = await this.asked(caseId, raw, texts);
    return {
      caseId: rows[0]!.caseId,
      revision: rows.at(-1)!.revision,
      asOf: momentView(moment),
      entries: timeline(rows, fold(rows.map(factOf)), moment.at, consequencesById(rows)),
    };
  }

  private async view(rows: readonly HistoryRow[], { at, knownAt }: MomentQuery, texts: boolean) {
    const known = fold(rows.map(factOf));
    const course = at ? asOf(known, at).course : known;
    const day = at ?? today();
    const named = await this.employers.employersOf(employerIdsOf(course), day, texts, knownAt);
    return {
      ...caseView(course, day, at),
      consents: consentsOf(course),
      reviews: reviewsOf(known, texts).filter(({ on }) => mayBeBy(on, at)),
      // Of the whole history: what a course as of a day was folded from has no corrections any more.
      decisions: decisionsOf(known, recordedDays(rows), day).filter(({ on }) => mayBeBy(on, at)),
      employers: employerSides(course, named),
      amendments: amendmentsOf(rows, consequencesById(rows)),
    };
  }

  private async asked(
    caseId: string,
    raw: unknown,
    texts: boolean,
  ): Promise<{ moment: MomentQuery; rows: HistoryRow[]; sealed: HistoryRow[] }> {
    const id = caseIdIn(caseId);
    const moment = validInput(MomentQuery, raw);
    await this.reader.caughtUpTo(moment);
    const sealed = (await this.reader.sealedHistories([id], moment.knownAt)).get(id) ?? [];
    if (sealed.length === 0) throw noSuchCase();
    const rows = await this.reader.readable(sealed, texts);
    return { moment, rows, sealed };
  }
}

/** Whether something had perhaps happened by a day; always where none is asked about. */
const mayBeBy = (on: string | undefined, at: Day | undefined): boolean =>
  at === undefined || (earliest(on) ?? at) <= at;
