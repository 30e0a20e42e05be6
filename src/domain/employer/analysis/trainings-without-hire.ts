import { addMonths, daysOf, latest } from '../../rules/days.js';
import { rule, type Assessment } from '../../rules/rule.js';
import type { Day } from '../../time/day.js';
import { headcountAt } from './headcount.js';
import { othersThan, trainingsOf, type CasePlacement, type EmployerPicture } from './picture.js';

// Signs that unpaid work replaces paid work, over the trainings that ended at one employer (F-26).

export const misuseTrainingsWithoutHire = rule<
  EmployerPicture,
  { trainings: number; employeesPerFurther: number; months: number }
>({
  id: 'misuse-trainings-without-hire',
  kind: 'misuse',
  title: {
    nb: 'Mange i arbeidstrening, ingen ansatt',
    nn: 'Mange i arbeidstrening, ingen tilsett',
    en: 'Many trainings, nobody hired',
  },
  text: {
    nb: '{ended} personer har avsluttet arbeidstrening i løpet av {months} måneder uten at noen er ansatt. Snakk med arbeidsgiveren om mulighetene for jobb.',
    nn: '{ended} personar har avslutta arbeidstrening i løpet av {months} månader utan at nokon er tilsett. Snakk med arbeidsgivaren om høva til jobb.',
    en: '{ended} people have ended work training within {months} months and nobody was hired. Talk to the employer about the chances of a job.',
  },
  versions: [
    {
      version: 1,
      parameters: { trainings: 3, employeesPerFurther: 20, months: 36 },
      source:
        'SINTEF 2019:0060, L3638 (F-26d): a ceiling by size of the enterprise; its height and the three years (L1344) proposed',
    },
  ],
  check: (picture, { trainings, employeesPerFurther, months }) => {
    const chain = chainOf(picture, months, () => true);
    if (!chain) return [];
    const size = headcountAt(picture.employer, chain.last);
    const ceiling = size && trainings + Math.floor(size.employees / employeesPerFurther);
    return [chainAssessment(chain, ceiling, trainings, months, size ? [size.fact] : [])];
  },
});

export const misuseUnrealisedProspect = rule<EmployerPicture, { times: number; months: number }>({
  id: 'misuse-unrealised-prospect',
  kind: 'misuse',
  title: {
    nb: 'Utsikter til jobb som ikke blir noe av',
    nn: 'Utsikter til jobb som det ikkje blir noko av',
    en: 'Prospects of a job that come to nothing',
  },
  text: {
    nb: 'Arbeidsgiveren har {ended} ganger sagt at det kan bli jobb, uten at noen er ansatt. Spør hva som må til.',
    nn: 'Arbeidsgivaren har {ended} gonger sagt at det kan bli jobb, utan at nokon er tilsett. Spør kva som skal til.',
    en: 'The employer has said {ended} times that there may be a job, and nobody was hired. Ask what it takes.',
  },
  versions: [
    {
      version: 1,
      parameters: { times: 2, months: 36 },
      source:
        'SINTEF 2019:0060, L2724–2728, L3627 (F-26g): prospects stated again and again; number and time proposed',
    },
  ],
  check: (picture, { times, months }) => {
    const chain = chainOf(picture, months, ({ jobProspect }) =>
      ['possible', 'concrete'].includes(jobProspect ?? ''),
    );
    return chain ? [chainAssessment(chain, times, times, months, [])] : [];
  },
});

/** Ended trainings of the months before the end of the last one. */
interface Chain {
  last: CasePlacement;
  /** Certainly within the months, and nobody hired. */
  certain: CasePlacement[];
  /** The same, and those of which the end or the decision is not stated. */
  possible: CasePlacement[];
  /** Somebody was hired within the months. */
  hire?: CasePlacement;
}

const NO_END: Day = '9999-12-31';

function chainOf(
  picture: EmployerPicture,
  months: number,
  counts: (training: CasePlacement) => boolean,
): Chain | undefined {
  const endOf = ({ to }: CasePlacement) => latest(to) ?? '';
  const ended = trainingsOf(picture)
    .filter((training) => training.ended && counts(training))
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
  const last = ended.at(-1);
  if (!last) return undefined;
  const since = endOf(last) === '' ? '' : addMonths(endOf(last), -months);
  const possible = ended.filter((one) => (latest(one.to) ?? NO_END) >= since && one.hired !== true);
  const hire = picture.placements.find(
    (one) =>
      one.hired === true &&
      (latest(one.kind === 'training' ? one.to : one.from) ?? NO_END) >= since,
  );
  return {
    last,
    possible,
    certain: possible.filter(
      ({ hired, to }) =>
        hired === false && (daysOf(to).earliest ?? '') >= since && to !== undefined,
    ),
    ...(hire && { hire }),
  };
}

/**
 * @param ceiling so many trainings are too many; undefined where it cannot be told
 * @param least the lowest that the ceiling can be
 */
function chainAssessment(
  { last, certain, possible, hire }: Chain,
  ceiling: number | undefined,
  least: number,
  months: number,
  extra: readonly string[],
): Assessment {
  const to = latest(last.to);
  const rests = (of: readonly CasePlacement[]) => ({
    events: [last.id, ...othersThan(last, of), ...extra] as const,
    on: last.to,
    values: { ended: of.length },
  });
  if (hire) return { outcome: 'met', ...rests([hire]) };
  if (ceiling !== undefined && certain.length >= ceiling)
    return {
      outcome: 'departed',
      ...rests(certain),
      from: to,
      until: to && addMonths(to, months),
    };
  const outcome = possible.length >= (ceiling ?? least) ? 'unknown' : 'met';
  return { outcome, ...rests(possible) };
}
