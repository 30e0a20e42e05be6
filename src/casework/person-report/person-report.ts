import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { PersonAccessFacts } from '../../access/access-facts.js';
import type { Identity } from '../../access/identity.js';
import { LookupsOfPerson, type LookupOfPerson } from '../../access/logs/lookups-of-person.js';
import { decideCase } from '../../access/policy/decide.js';
import { visibleTo } from '../../access/policy/visible-to.js';
import { consentsOf, type Consent } from '../../domain/course/consents.js';
import { fold } from '../../domain/course/decider.js';
import { people } from '../../domain/person/decider.js';
import { SENTENCES, SOMETHING_ELSE } from '../../domain/narrative/sentences.js';
import { personDue, type ClosedCase } from '../../domain/retention/retention.js';
import type { RetentionRule } from '../../domain/retention/retention-rules.js';
import { Opener } from '../../event-store/sealing/opener.js';
import { factOf } from '../../event-store/streams.js';
import { POOL } from '../../platform/database/database.module.js';
import { employerIdsOf } from '../case-history/employer-side.js';
import { CaseworkReader } from '../casework-reader.js';
import { EmployersOfCases } from '../employers/employers-of.js';
import type { RecordedRow } from '../history-table.js';
import { reviewsOf, type Review } from '../narrative/reviews.js';
import { RecordedOverrides } from '../overrides/recorded-overrides.js';
import { PeopleReader } from '../people/people-reader.js';
import { personView, type PersonView } from '../people/person-view.js';
import { RETENTION_RULES } from '../retention/retention-rules-file.js';
import { withheld } from '../visibility/withheld.js';
import { OTHER_EVENT, REGISTER_SENTENCES, REMARK } from './words.js';

/** One thing that is held, in plain words and as it is kept. Of who recorded it, the office. */
export interface ReportedEvent {
  id: string;
  type: string;
  says: string;
  occurredOn?: string;
  source?: string;
  recordedAt: string;
  recordedAtOffice?: string;
  data: object;
}

export interface ReportedCase {
  caseId: string;
  office: string;
  open: boolean;
  events: ReportedEvent[];
  consents: Consent[];
  remarks: Review[];
  employers: { employerId: string; name?: unknown }[];
}

/** Everything that is held about one person (GDPR article 15). */
export interface PersonReport {
  personId: string;
  madeAt: string;
  /** Whose cases it was made over: a reader's offices, or all. */
  offices: readonly string[] | 'all';
  /** Absent where nobody registered who the person is. */
  register?: Omit<PersonView, 'relations' | 'block'> & {
    block?: { ground: string; since?: string };
    relations: { kind: string; since?: string }[];
    events: ReportedEvent[];
  };
  cases: ReportedCase[];
  /** Who were told something: holders of consents, and employers. */
  recipients: { kind: 'employer' | 'consent'; name: unknown; purpose?: string }[];
  /** Of the person and of the cases above, like the overrides. */
  lookups: LookupOfPerson[];
  overrides: { takenAt: string; until: string; caseId: string; reasonCode: string }[];
  /** When the cases may be disposed of; absent while one is open, or is not the reader's to open. */
  retention?: { due: string; rule: string };
}

interface Asked {
  person: PersonAccessFacts;
  reader: Identity;
  today: string;
}

@Injectable()
export class PersonReports {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(RETENTION_RULES) private readonly rules: readonly RetentionRule[],
    private readonly people: PeopleReader,
    private readonly casework: CaseworkReader,
    private readonly opener: Opener,
    private readonly employers: EmployersOfCases,
    private readonly lookups: LookupsOfPerson,
    private readonly overrides: RecordedOverrides,
  ) {}

  /** @returns undefined where nothing is held that the reader may see */
  async of(asked: Asked): Promise<PersonReport | undefined> {
    const { person, reader } = asked;
    const { personId } = person;
    const texts = await this.people.textsFor(reader, person);
    const register = texts === undefined ? [] : await this.people.history(personId, texts);
    const cases = await this.casesOf(asked);
    if (cases.length === 0 && register.length === 0) return undefined;
    // Where the person lives is then told to nobody.
    const hidesAddress = person.protection === 'strictlyConfidential';
    const [lookups, overrides, retention] = await Promise.all([
      this.lookups.lookupsOf(personId),
      this.overrides.ofPerson(personId),
      this.retentionOf(personId, cases),
    ]);
    const told = new Set(cases.map(({ caseId }) => caseId));
    return {
      personId,
      madeAt: new Date().toISOString(),
      offices: visibleTo(reader)?.offices ?? [],
      ...(register.length > 0 ? { register: registerOf(register, hidesAddress) } : {}),
      cases,
      recipients: recipientsOf(cases),
      lookups: lookups.filter(({ caseId }) => caseId === undefined || told.has(caseId)),
      overrides: overrides
        .filter(({ caseId }) => told.has(caseId))
        .map(({ takenAt, until, caseId, reasonCode }) => ({ takenAt, until, caseId, reasonCode })),
      ...(retention ? { retention } : {}),
    };
  }

  private async casesOf({ person, reader, today }: Asked): Promise<ReportedCase[]> {
    const cases = await this.people.casesOf(person.personId, reader);
    const histories = await this.casework.sealedHistories(cases.map(({ caseId }) => caseId));
    const reported: ReportedCase[] = [];
    for (const one of cases) {
      const sealed = histories.get(one.caseId) ?? [];
      const { texts } = decideCase(reader, 'read', { ...one, person });
      const rows = texts ? await this.opener.open(sealed) : withheld(sealed);
      const course = fold(rows.map(factOf));
      const ids = employerIdsOf(course);
      const named = await this.employers.employersOf(ids, today);
      reported.push({
        ...one,
        events: rows.map((row) => reportedEvent(row, sentenceOfCourse)),
        consents: consentsOf(course),
        remarks: reviewsOf(course, texts),
        employers: ids.map((employerId) => {
          const name = named.get(employerId)?.name;
          return { employerId, ...(name === undefined ? {} : { name }) };
        }),
      });
    }
    return reported;
  }

  /** Rests on every case of the person: told to whoever may open all of them. */
  private async retentionOf(
    personId: string,
    told: readonly ReportedCase[],
  ): Promise<PersonReport['retention']> {
    const { rows } = await this.pool.query<ClosedCase & { open: boolean }>(
      `select open, state, closed_by::text as "closedBy" from read.case_overview
       where person_id = $1`,
      [personId],
    );
    if (rows.length > told.length) return undefined;
    const due = personDue(
      rows.map((row) => (row.open ? undefined : row)),
      this.rules,
    );
    return due && { due: due.day, rule: due.rule };
  }
}

function registerOf(rows: readonly RecordedRow[], hidesAddress: boolean) {
  const view = personView(people.fold(rows.map(factOf)), hidesAddress);
  const { relations, block, ...rest } = view;
  return {
    ...rest,
    relations: relations.map(({ kind, since }) => ({ kind, ...(since ? { since } : {}) })),
    ...(block
      ? { block: { ground: block.ground, ...(block.since ? { since: block.since } : {}) } }
      : {}),
    events: rows.map((row) => {
      const event = reportedEvent(row, (type) => REGISTER_SENTENCES[type] ?? OTHER_EVENT);
      return hidesAddress ? { ...event, data: withoutAddress(event.data) } : event;
    }),
  };
}

/** Also what a correction changed it to. */
function withoutAddress(data: object): object {
  const { postalAddress: _, telephone: __, ...rest } = data as Record<string, unknown>;
  const { changes } = rest;
  return typeof changes === 'object' && changes !== null
    ? { ...rest, changes: withoutAddress(changes) }
    : rest;
}

function reportedEvent(row: RecordedRow, sentenceOf: (type: string) => string): ReportedEvent {
  const { staff: _, handlers: __, knownThen: ___, ...data } = row.data as Record<string, unknown>;
  return {
    id: row.id,
    type: row.type,
    says: sentenceOf(row.type),
    ...(row.occurredOn === undefined ? {} : { occurredOn: row.occurredOn }),
    ...(row.source === undefined ? {} : { source: row.source }),
    recordedAt: row.recordedAt,
    ...(row.recordedBy.office === undefined ? {} : { recordedAtOffice: row.recordedBy.office }),
    data,
  };
}

function sentenceOfCourse(type: string): string {
  if (type === 'NarrativeReviewed') return REMARK;
  return SENTENCES[type]?.nb ?? REGISTER_SENTENCES[type] ?? SOMETHING_ELSE.nb;
}

const recipientsOf = (cases: readonly ReportedCase[]): PersonReport['recipients'] => [
  ...cases.flatMap(({ employers }) =>
    employers.map(({ employerId, name }) => ({
      kind: 'employer' as const,
      name: name ?? employerId,
    })),
  ),
  ...cases.flatMap(({ consents }) =>
    consents.flatMap(({ holder, purpose }) =>
      holder === undefined
        ? []
        : [{ kind: 'consent' as const, name: holder, ...(purpose ? { purpose } : {}) }],
    ),
  ),
];
