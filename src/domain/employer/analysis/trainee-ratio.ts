import { daysOf, latest } from '../../rules/days.js';
import { rule, type Assessment } from '../../rules/rule.js';
import { certainlyEarlier } from '../../stream/order.js';
import type { Day } from '../../time/day.js';
import { headcountAt } from './headcount.js';
import { othersThan, trainingsOf, type CasePlacement, type EmployerPicture } from './picture.js';

// A sign that unpaid work replaces paid work (F-26): an occasion to talk, and a person settles it.

export const misuseTraineeRatio = rule<
  EmployerPicture,
  { leastTrainees: number; mostPercent: number }
>({
  id: 'misuse-trainee-ratio',
  kind: 'misuse',
  title: {
    nb: 'Mange i arbeidstrening i forhold til antall ansatte',
    nn: 'Mange i arbeidstrening i høve til talet på tilsette',
    en: 'Many trainees for the number of employees',
  },
  text: {
    nb: '{trainees} personer er i arbeidstrening samtidig. Det er mer enn {mostPercent} prosent av antall ansatte. Snakk med arbeidsgiveren om det er kapasitet til å følge opp.',
    nn: '{trainees} personar er i arbeidstrening samtidig. Det er meir enn {mostPercent} prosent av talet på tilsette. Snakk med arbeidsgivaren om det er kapasitet til å følgje opp.',
    en: '{trainees} people are in work training at the same time. That is more than {mostPercent} per cent of the number of employees. Ask the employer whether there is capacity to follow them up.',
  },
  versions: [
    {
      version: 1,
      parameters: { leastTrainees: 2, mostPercent: 20 },
      source:
        'SINTEF 2019:0060, L3633 (F-26c): a ratio to the number of employees; its size proposed',
    },
  ],
  check: (picture, { leastTrainees, mostPercent }) => {
    const trainings = trainingsOf(picture);
    return trainings.map((training): Assessment => {
      const on = training.from;
      const beside = trainings.filter(
        (other) => other === training || canRunBeside(other, training),
      );
      const certain = beside.filter((other) => other === training || runsBeside(other, training));
      const rests = (of: readonly CasePlacement[], extra: readonly string[]) => ({
        events: [training.id, ...othersThan(training, of), ...extra] as const,
        on,
        values: { trainees: of.length },
      });
      if (beside.length < leastTrainees) return { outcome: 'met', ...rests([training], []) };
      const size = headcountAt(picture.employer, training);
      if (!size) return { outcome: 'unknown', ...rests(beside, []) };
      const allowed = Math.max(leastTrainees - 1, Math.floor((size.employees * mostPercent) / 100));
      if (certain.length > allowed)
        return {
          outcome: 'departed',
          ...rests(certain, [size.fact]),
          from: latest(on),
          until: lastDayAbove(certain, allowed),
        };
      const outcome = beside.length > allowed ? 'unknown' : 'met';
      return { outcome, ...rests(beside, [size.fact]) };
    });
  },
});

/** Whether the other runs, whatever days they really are, on the day on which this one begins. */
function runsBeside(other: CasePlacement, { from }: CasePlacement): boolean {
  const [began, begins, ended] = [daysOf(other.from), daysOf(from), daysOf(other.to)];
  if (began.latest === undefined || begins.earliest === undefined) return false;
  if (began.latest > begins.earliest) return false;
  if (!other.ended) return true;
  return begins.latest !== undefined && (ended.earliest ?? '') >= begins.latest;
}

const canRunBeside = (other: CasePlacement, { from }: CasePlacement): boolean =>
  !certainlyEarlier(from, other.from) && !(other.ended && certainlyEarlier(other.to, from));

/** The last day on which more than the allowed number can run; undefined while no end is known. */
function lastDayAbove(trainings: readonly CasePlacement[], allowed: number): Day | undefined {
  const ends = trainings
    .map(({ ended, to }) => (ended ? latest(to) : undefined) ?? NO_END)
    .sort((a, b) => (a < b ? 1 : -1));
  const last = ends[allowed];
  return last === NO_END ? undefined : last;
}
const NO_END: Day = '9999-12-31';
