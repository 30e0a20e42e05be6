import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import type { Milestone } from '../../src/domain/stream/milestone.js';
import { addDays } from '../../src/domain/time/day.js';
import { today } from '../../src/platform/clock.js';
import { RecordMilestone } from '../../src/recording/record-milestone.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const NAMESPACE = '3a4d1d0c-8a3e-4c55-9d0f-6f0a4c1b2e77';
const keyOf = (name: string): string => v5(name, NAMESPACE);

/** Everybody's cases at one employer: of two offices, and of persons who are kept from most. */
const CASES = {
  'open-one': ['0001'],
  'open-two': ['0001'],
  'other-office': ['0002'],
  'strictly-confidential': ['0001', ['set-address-protection', { level: 'strictlyConfidential' }]],
  confidential: ['0001', ['set-address-protection', { level: 'confidential' }]],
  shielded: ['0001', ['shield-person', {}]],
  'related-to-counsellor': ['0001', ['declare-relation', { staff: 'Z991001', kind: 'family' }]],
  'related-to-auditor': ['0001', ['declare-relation', { staff: 'Z991002', kind: 'self' }]],
  blocked: ['0001', ['block-person', { ground: 'accuracyContested', handlers: ['Z991003'] }]],
  'strictly-confidential-elsewhere': [
    '0002',
    ['set-address-protection', { level: 'strictlyConfidential' }],
  ],
} as const satisfies Record<string, readonly [string, (readonly [string, object])?]>;

export type CaseName = keyof typeof CASES;
export const CASE_NAMES = Object.keys(CASES) as CaseName[];

export const officeOf = (name: CaseName): string => CASES[name][0];

/** What gives a case away where it stands in an answer: ids, of its events too, and its pseudonym. */
export interface HouseOfCases {
  house: TestApplication;
  employerId: string;
  /** Of the cases that were recorded. */
  caseIds: Partial<Record<CaseName, string>>;
  marks: Partial<Record<CaseName, readonly string[]>>;
}

/** Ids are the same in every house, so that the answers of two can be compared. */
export async function houseOfCases(
  settings: { without?: readonly CaseName[] } = {},
): Promise<HouseOfCases> {
  const house = await startTestApplication();
  const names = CASE_NAMES.filter((name) => !settings.without?.includes(name));
  const telling = new Telling(house);
  const employerId = await telling.employer();
  const caseIds: HouseOfCases['caseIds'] = {};
  const trainings: Partial<Record<CaseName, string>> = {};
  for (const name of names) {
    caseIds[name] = await telling.openCase(name);
    trainings[name] = await telling.course(name, caseIds[name], employerId);
  }
  await telling.whatNamesCases(employerId, caseIds, trainings);
  for (const name of names) await telling.restriction(name);
  const marks: HouseOfCases['marks'] = {};
  for (const name of names) {
    const events = await house.log.read(`course-${caseIds[name]}`);
    marks[name] = [
      caseIds[name]!,
      pseudonymOf(name),
      personOf(name),
      ...events.map(({ id }) => id),
    ];
  }
  return { house, employerId, caseIds, marks };
}

const pseudonymOf = (name: CaseName): string => `sak-${name}`;
const personOf = (name: CaseName): string => keyOf(`person ${name}`);

class Telling {
  constructor(private readonly house: TestApplication) {}

  async employer(): Promise<string> {
    const fields = { name: 'Fjordbyen bakery', employees: 12, occurredOn: '2018-01-02' };
    return (await this.post('employer', '/api/employers', fields)).employerId;
  }

  async openCase(name: CaseName): Promise<string> {
    const fields = {
      office: CASES[name][0],
      pseudonym: pseudonymOf(name),
      personId: personOf(name),
      occurredOn: '2018-01-08',
    };
    return (await this.post(`open ${name}`, '/api/cases', fields)).caseId;
  }

  /** @returns the id of the training that runs; another has ended long ago */
  async course(name: CaseName, caseId: string, employerId: string): Promise<string> {
    const record = (what: string, command: string, fields: object) =>
      this.record(`${what} of ${name}`, `/api/cases/${caseId}`, command, fields);
    await record('counsellor', 'assign-counsellor', {
      counsellor: 'Z991000',
      occurredOn: '2018-01-08',
    });
    const past = await record('past training', 'start-training', {
      employerId,
      occurredOn: '2018-02-01',
    });
    await record('its end', 'complete-training', { training: past, occurredOn: '2018-04-30' });
    await record('candidate', 'present-candidate', {
      employerId,
      occurredOn: `2018-03-${10 + CASE_NAMES.indexOf(name)}`,
    });
    const training = await record('training', 'start-training', {
      employerId,
      workArea: 'bakery',
      occurredOn: '2018-06-01',
    });
    await record('contact', 'hold-follow-up-contact', {
      by: 'office',
      directedAt: ['user', 'employer'],
      topic: 'kanarifugl',
      occurredOn: addDays(today(), -3),
    });
    return training;
  }

  /** What the employer's own stream says of cases; of those that were not recorded it says nothing. */
  async whatNamesCases(
    employerId: string,
    caseIds: HouseOfCases['caseIds'],
    trainings: Partial<Record<CaseName, string>>,
  ): Promise<void> {
    const record = (what: string, command: string, fields: object) =>
      this.record(what, `/api/employers/${employerId}`, command, fields);
    for (const [at, name] of CASE_NAMES.entries()) {
      const [caseId, training] = [caseIds[name], trainings[name]];
      const opening = await record(`opening for ${name}`, 'announce-opening', {
        kind: 'job',
        percentage: 10 + at,
        occurredOn: '2018-03-01',
      });
      const filled = await record(`filled by ${name}`, 'fill-opening', {
        opening,
        byCandidate: true,
        ...(caseId ? { caseId } : {}),
        occurredOn: '2018-05-02',
      });
      await record(`corrected to ${name}`, 'correct-fact', {
        fact: filled,
        changes: { caseId: caseId ?? null, occurredOn: '2018-05-03' },
        reason: 'Another day',
      });
      await record(`concern about ${name}`, 'raise-misuse-concern', {
        rule: 'misuse-long-training',
        ruleVersion: 1,
        ...(training ? { events: [training] } : {}),
        occurredOn: `2018-12-${10 + at}`,
      });
    }
  }

  async restriction(name: CaseName): Promise<void> {
    const [, restriction] = CASES[name] as readonly [string, (readonly [string, object])?];
    if (!restriction) return;
    const record = (command: string, fields: object) =>
      this.house.app
        .get(CommandBus)
        .execute(
          new RecordMilestone(
            { kind: 'person', id: personOf(name) },
            command,
            fields as Milestone,
            randomUUID(),
            { id: 'Z991000' },
          ),
        );
    await record('register-person', { name: 'Oppdiktet Person' });
    await record(...restriction);
  }

  private async record(what: string, stream: string, command: string, fields: object) {
    const { events } = await this.post(what, `${stream}/commands/${command}`, fields);
    return events[0].id as string;
  }

  private async post(what: string, path: string, fields: object) {
    const key = { 'idempotency-key': keyOf(what) };
    const { status, body } = await this.house.post(path, fields, key);
    if (status !== 201) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}
