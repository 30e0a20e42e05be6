import type { CommandBus } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import { syntheticNumber } from '../domain/fields/synthetic-number.js';
import type { EventStore, RecordedEvent } from '../event-store/port.js';
import { personStream } from '../event-store/streams.js';
import { CommandRefused } from '../recording/errors.js';
import { recordStreams, type StreamToRecord } from './record-streams.js';
import { simulatedCases } from './simulated-cases.js';

/** The office of the demonstration's first counsellor. */
const OFFICE = '0001';

interface DemoPerson {
  name: string;
  /** What holds of the person beside the name: a command with its fields. */
  and?: { command: string; fields: Record<string, unknown> };
}

/** Named after trees, so that nobody takes them for people: each kind of restriction once. */
const PEOPLE: readonly DemoPerson[] = [
  { name: 'Testperson Ask' },
  { name: 'Testperson Bjørk' },
  {
    name: 'Testperson Eik',
    and: { command: 'set-address-protection', fields: { level: 'confidential' } },
  },
  {
    name: 'Testperson Furu',
    and: { command: 'set-address-protection', fields: { level: 'strictlyConfidential' } },
  },
  { name: 'Testperson Gran', and: { command: 'shield-person', fields: {} } },
  {
    name: 'Testperson Hassel',
    and: { command: 'declare-relation', fields: { staff: 'D000001', kind: 'family' } },
  },
  {
    name: 'Testperson Lind',
    and: {
      command: 'block-person',
      fields: { ground: 'accuracyContested', handlers: ['D000005'] },
    },
  },
  { name: 'Testperson Osp' },
  { name: 'Testperson Rogn' },
];

/** A birthday for each age band that a case may state; the bands are those of its opening. */
const BORN: Readonly<Record<string, string>> = {
  under20: '2008-03-11',
  '20-30': '2000-06-02',
  '30-40': '1990-09-23',
  '40-50': '1980-02-14',
  '50-60': '1970-11-05',
  over60: '1960-04-30',
};
const BORN_UNSTATED = '1985-08-19';

/**
 * Registers persons for the first simulated cases of one office. What is on record already is left, so
 * a run that was cut short is completed by the next; where somebody recorded otherwise meanwhile,
 * theirs stands.
 *
 * @returns number of persons registered now; 0 in a log without the simulated cases
 */
export async function recordDemoPeople(commands: CommandBus, log: EventStore): Promise<number> {
  const openings = await openingsAt(OFFICE, PEOPLE.length, log);
  let registered = 0;
  for (const [at, opening] of openings.entries()) {
    const stream = streamOf(PEOPLE[at]!, opening, at);
    const [first] = await log.read(personStream(stream.id));
    if (first && first.commandId !== stream.commands[0]!.commandId) continue;
    try {
      if ((await recordStreams(commands, log, [stream])) > 0) registered += 1;
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
    }
  }
  return registered;
}

/** The openings of the first cases of an office, one for each person. */
async function openingsAt(
  office: string,
  count: number,
  log: EventStore,
): Promise<RecordedEvent[]> {
  const found = new Map<string, RecordedEvent>();
  for await (const [opening] of simulatedCases(log)) {
    const { subject, data } = opening;
    if (data['office'] === office && subject !== undefined && !found.has(subject))
      found.set(subject, opening);
    if (found.size === count) break;
  }
  return [...found.values()];
}

function streamOf({ name, and }: DemoPerson, opening: RecordedEvent, at: number): StreamToRecord {
  const personId = opening.subject!;
  const register = {
    personId,
    name,
    identityNumber: numberOf(opening, at),
    telephone: `22 00 00 ${String(10 + at)}`,
    ...(opening.occurredOn === undefined ? {} : { occurredOn: opening.occurredOn }),
  };
  const commands = [
    { name: 'register-person', fields: register },
    ...(and ? [{ name: and.command, fields: and.fields }] : []),
  ].map((command) => ({ ...command, commandId: v5(`demo ${command.name}`, personId) }));
  return { kind: 'person', id: personId, commands };
}

/** Each person has a hundred individual numbers to themself, of which most have check digits. */
function numberOf({ data }: RecordedEvent, at: number): string {
  const born = BORN[String(data['ageBand'])] ?? BORN_UNSTATED;
  for (let individual = 100 * at; ; individual++) {
    const made = syntheticNumber(born, individual);
    if (made) return made;
  }
}
