import { v5 } from 'uuid';
import type { ContractType } from '../course/employment.js';
import { publishedId } from '../seven-courses/published-course.js';
import { eventId } from '../stream/ids.js';
import { addDays, addMonths, type Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { enterprises, type Enterprise } from './enterprises.js';
import { HEADCOUNTS } from './published-tables.js';

/**
 * The 1,000 enterprises as milestones: what was asked in the survey of chapter 5, as if it had been
 * asked on the day `asOf`. Nothing is dated more exactly than it was told: what runs began some time
 * before that day, what is over ended within the three years before it.
 */

/** One milestone, ready to be recorded by the command it names. */
export interface PopulationCommand {
  /** Idempotency key: the same in every installation, whatever the day. */
  commandId: string;
  name: string;
  fields: Record<string, unknown>;
}

/** The milestones of one employer or one case, in the order of recording. */
export interface PopulationStream {
  kind: 'employer' | 'course';
  id: string;
  commands: PopulationCommand[];
}

/** The report names no office: a number that no real office has. */
const OFFICE = '0000';

/** The years within which hosting counts as earlier (L1344, L1372). */
const EARLIER_MONTHS = 36;

/** Each employer before its cases. */
export const streamsOfPopulation = (asOf: Day): PopulationStream[] => {
  const dates = datesOf(asOf);
  return enterprises().flatMap((enterprise) => [
    employerOf(enterprise, dates),
    ...casesOf(enterprise, dates),
  ]);
};

interface Dates {
  asked: Day;
  /** Some time before, or on, the day of asking. */
  before: Edtf;
  /** Some time in the three years that end with the day of asking. */
  withinYears: Edtf;
}

const datesOf = (asOf: Day): Dates => ({
  asked: asOf,
  before: `../${asOf}`,
  withinYears: `${addDays(addMonths(asOf, -EARLIER_MONTHS), 1)}/${asOf}`,
});

const slugOf = ({ number }: Enterprise): string => `survey-${String(number).padStart(4, '0')}`;
const idOf = (enterprise: Enterprise): string => publishedId(`employer/${slugOf(enterprise)}`);

/** No single enterprise is told of: what each is like is concluded from the tables. */
const BASIS = { basis: 'inferred' } as const;

function employerOf(enterprise: Enterprise, { asked }: Dates): PopulationStream {
  const { sector, size, industry, willHost, accommodation, competenceNeed } = enterprise;
  const id = idOf(enterprise);
  const add = adder(id);
  add('registration', 'register-employer', {
    name: `Surveyed enterprise ${enterprise.number}`,
    employerId: id,
    office: OFFICE,
    sector,
    industry,
    employees: HEADCOUNTS[size],
  });
  add('mapping', 'map-employer', {
    competenceNeeds: [competenceNeed],
    flexibility: enterprise.flexibility,
    occurredOn: asked,
  });
  if (willHost !== undefined) add('plan', 'declare-hosting-plan', { willHost, occurredOn: asked });
  if (accommodation) {
    const { experienced, situations } = accommodation;
    add('accommodation', 'state-accommodation-experience', {
      experienced,
      ...(situations.length > 0 ? { situations } : {}),
      occurredOn: asked,
    });
  }
  return { kind: 'employer', id, commands: add.commands };
}

/** A case for each trainee now; or one for each kind of post that a training led to, at least one. */
function casesOf(enterprise: Enterprise, dates: Dates): PopulationStream[] {
  const { trainees, hire, hosting } = enterprise;
  if (hosting === 'earlier') {
    const posts = hire?.hired ? hire.contracts : [undefined];
    return posts.map((post, at) => endedCase(enterprise, at, post, dates));
  }
  return Array.from(
    { length: trainees?.number ?? 0 },
    (_, at) => begunCase(enterprise, at, dates).stream,
  );
}

/** A case with its training at the enterprise, still running. */
function begunCase(enterprise: Enterprise, at: number, { before }: Dates) {
  const pseudonym = `${slugOf(enterprise)}-${at + 1}`;
  const id = publishedId(pseudonym);
  const add = adder(id);
  add('opening', 'open-case', { office: OFFICE, pseudonym, occurredOn: before });
  const training = add('training', 'start-training', {
    employerId: idOf(enterprise),
    ...(enterprise.trainees ? { taskContent: enterprise.trainees.taskContent } : {}),
    occurredOn: before,
  });
  const stream: PopulationStream = { kind: 'course', id, commands: add.commands };
  return { stream, add, training };
}

/** A case whose training has ended, with what it led to as far as that was answered. */
function endedCase(
  enterprise: Enterprise,
  at: number,
  contractType: ContractType | undefined,
  dates: Dates,
): PopulationStream {
  const { stream, add, training } = begunCase(enterprise, at, dates);
  const { hire } = enterprise;
  const there = { employerId: idOf(enterprise), training, occurredOn: dates.withinYears };
  add('end', 'complete-training', { training, occurredOn: dates.withinYears });
  if (hire)
    add('decision', 'record-hiring-decision', {
      ...there,
      hired: hire.hired,
      ...(hire.hired ? {} : { reasons: hire.reasons }),
    });
  if (contractType === undefined) return stream;
  const employment = add('employment', 'start-employment', { ...there, contractType });
  if (at === 0 && hire?.hired && hire.subsidised)
    add('subsidy', 'start-instrument', {
      kind: 'wageSubsidy',
      employment,
      occurredOn: dates.withinYears,
    });
  return stream;
}

/** Collects the commands of a stream; each answers the id of its event, for others to refer to. */
function adder(stream: string) {
  const commands: PopulationCommand[] = [];
  const add = (key: string, name: string, fields: Record<string, unknown>): string => {
    const commandId = v5(key, stream);
    commands.push({ commandId, name, fields: { ...fields, ...BASIS } });
    return eventId(commandId, 0);
  };
  return Object.assign(add, { commands });
}
