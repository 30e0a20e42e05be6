import type { Course, Spell } from '../course/course.js';
import type { EndEmployment } from '../course/employment.js';
import { plannedEndOf } from '../course/instrument-terms.js';
import type { EndInstrument } from '../course/instruments.js';
import type { Edtf } from '../time/edtf.js';
import { addMonths, daysOf } from './days.js';
import { rule, type Assessment, type Outcome } from './rule.js';
import { subsidisedEmployment, subsidyRuns, type SubsidyRun } from './subsidy-runs.js';

// Employment that ends with the subsidy: the person is back where the course began.

/** Ways out of an employment that are no loss of work. */
const LEFT_FOR_MORE: readonly (string | undefined)[] = ['newJob', 'education'];

/** Whether an employment ended from the day of a subsidy's end until some months after it. */
function endedSoonAfter(ended: Edtf | undefined, subsidyEnd: Edtf | undefined, months: number) {
  const [job, subsidy] = [daysOf(ended), daysOf(subsidyEnd)];
  if (job.latest !== undefined && subsidy.earliest !== undefined && job.latest < subsidy.earliest)
    return 'met';
  if (job.earliest !== undefined && subsidy.latest !== undefined) {
    if (job.earliest > addMonths(subsidy.latest, months)) return 'met';
    const soon =
      job.latest !== undefined &&
      subsidy.earliest !== undefined &&
      job.latest <= addMonths(subsidy.earliest, months);
    if (soon && job.earliest >= subsidy.latest) return 'departed';
  }
  return 'unknown';
}

function outcomeOf(employment: Spell, { spell }: SubsidyRun, months: number): Outcome {
  const { reason } = (employment.end?.data ?? {}) as Partial<EndEmployment>;
  if (reason === 'subsidyEnded') return 'departed';
  if (LEFT_FOR_MORE.includes(reason)) return 'met';
  const subsidyReason = (spell.end?.data as Partial<EndInstrument> | undefined)?.reason;
  // Then the job went first and took the subsidy with it.
  if (subsidyReason === 'employmentEnded') return 'met';
  const over = spell.end ? spell.end.occurredOn : plannedEndOf(spell);
  return endedSoonAfter(employment.end?.occurredOn, over, months);
}

/** The gravest outcome first: one subsidy that was followed by a loss is enough. */
const GRAVITY: readonly Outcome[] = ['departed', 'unknown', 'met'];

export const jobLostAfterSubsidy = rule<Course, { months: number }>({
  id: 'job-lost-after-subsidy',
  kind: 'norm',
  title: {
    nb: 'Jobben tok slutt etter lønnstilskuddet',
    nn: 'Jobben tok slutt etter lønstilskotet',
    en: 'The job ended after the wage subsidy',
  },
  text: {
    nb: 'Arbeidsforholdet tok slutt da lønnstilskuddet gjorde det, eller innen {months} måneder etter.',
    nn: 'Arbeidsforholdet tok slutt då lønstilskotet gjorde det, eller innan {months} månader etter.',
    en: 'The employment ended when the wage subsidy did, or within {months} months of it.',
  },
  versions: [
    {
      version: 1,
      parameters: { months: 3 },
      source: 'SINTEF 2019:0060, L2261, L2334; the number of months is chosen here',
    },
  ],
  check(course, { months }) {
    const judged = new Map<string, Assessment>();
    for (const run of subsidyRuns(course)) {
      const employment = subsidisedEmployment(course, run);
      if (!employment?.end) continue;
      const { id, occurredOn } = employment.end;
      const outcome = outcomeOf(employment, run, months);
      const former = judged.get(id);
      if (former && GRAVITY.indexOf(former.outcome) <= GRAVITY.indexOf(outcome)) continue;
      const events = [id, employment.id, (run.spell.end ?? run.start).id] as const;
      judged.set(id, { outcome, events, on: occurredOn });
    }
    return [...judged.values()];
  },
});
