import type { Day } from '../../time/day.js';
import { addMonths } from '../../time/day.js';
import type { Edtf } from '../../time/edtf.js';
import { factsOf, type Employer } from '../employer.js';
import { ClassifyCooperationForm, mainContact, type CooperationForm } from '../relation.js';
import {
  ACTIVENESS,
  CLOSENESS,
  lastingAgreements,
  type Component,
} from './cooperation-components.js';
import { windowBefore, type CooperationWindow } from './cooperation-window.js';
import { dateOf, newestOf, type EmployerPicture } from './picture.js';

/**
 * The form of the cooperation with an employer, suggested from what is recorded.
 *
 * The source (S0) names the four forms and that they differ in how close the cooperation is and how
 * actively the enterprise takes part. It says neither how to measure this nor where one form ends:
 * components, weights and thresholds are a proposal, and a person confirms the form.
 */
export const COOPERATION_VERSION = 1;
export const COOPERATION_PARAMETERS = {
  /** Length of the window, in months. */
  months: 12,
  /** Enough to judge: so many placements, or so many contacts. */
  placements: 2,
  contacts: 6,
  /** Below: low. From: high. Of 100. */
  low: 40,
  high: 60,
  /** One side only: of the stated initiatives at least so many percent. */
  oneSided: 90,
  /** So much help beside the work is much for an employer to give alone. */
  helperTasks: 3,
} as const;
export type CooperationParameters = { readonly [K in keyof typeof COOPERATION_PARAMETERS]: number };

export interface Score {
  /** 0 to 100: the mean of the known components, by weight. */
  score: number;
  /** How much of the weight is known, in percent. */
  known: number;
  components: Component[];
}

export interface CooperationOn {
  version: number;
  parameters: CooperationParameters;
  basis: 'proposed';
  /** First and last day of the window. */
  from: Day;
  to: Day;
  placements: number;
  contacts: number;
  suggestion: CooperationForm | 'insufficientData';
  closeness?: Score;
  activeness?: Score;
  /** Who alone keeps it up, where one side does. */
  oneSided?: 'services' | 'employer';
  /** What a person last said of it: it stands beside the suggestion and is never overwritten. */
  confirmed?: Confirmed;
}

export interface Confirmed {
  form: CooperationForm;
  fact: string;
  since?: Edtf;
  /** What the rule said at the time, where that was recorded. */
  suggestedForm?: CooperationForm | 'insufficientData';
  ruleVersion?: number;
}

/** @returns the same for the same picture and day, however much was recorded of later days */
export function cooperationOn(
  picture: EmployerPicture,
  day: Day,
  parameters: CooperationParameters = COOPERATION_PARAMETERS,
): CooperationOn {
  const window = windowBefore(picture, day, parameters.months);
  const { placements, contacts, from, to } = window;
  const confirmed = confirmedIn(window.picture.employer);
  const judged =
    placements.length >= parameters.placements || contacts.length >= parameters.contacts
      ? judge(window, parameters)
      : undefined;
  return {
    version: COOPERATION_VERSION,
    parameters,
    basis: 'proposed',
    from,
    to,
    placements: placements.length,
    contacts: contacts.length,
    ...(judged ?? { suggestion: 'insufficientData' }),
    ...(confirmed && { confirmed }),
  };
}

function judge(window: CooperationWindow, parameters: CooperationParameters) {
  const [closeness, activeness] = [scoreOf(window, CLOSENESS), scoreOf(window, ACTIVENESS)];
  const oneSided = oneSidedBy(window, parameters);
  return {
    suggestion: formOf(window, closeness.score, activeness.score, oneSided, parameters),
    closeness,
    activeness,
    ...(oneSided && { oneSided }),
  };
}

function scoreOf(window: CooperationWindow, measures: typeof CLOSENESS): Score {
  const components = measures.map(({ id, weight, measure }) => ({
    id,
    weight,
    ...measure(window),
  }));
  const known = components.filter(({ value }) => value !== undefined);
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  const total = known.reduce((sum, one) => sum + one.weight * one.value!, 0);
  return { score: weight === 0 ? 0 : Math.round(total / weight), known: weight, components };
}

function formOf(
  window: CooperationWindow,
  closeness: number,
  activeness: number,
  oneSided: CooperationOn['oneSided'],
  { low, high }: CooperationParameters,
): CooperationForm {
  if (closeness >= high && activeness >= high)
    return isStrategic(window) ? 'strategic' : 'coCreation';
  return closeness < low && oneSided ? 'unilateral' : 'adHoc';
}

/** High on both and beyond the single case: a lasting agreement and one fixed contact for all of it. */
const isStrategic = (window: CooperationWindow): boolean =>
  lastingAgreements(window).length > 0 &&
  mainContact(window.picture.employer, 'services') !== undefined;

/** The enterprise that helps alone, or the side from which nearly every stated initiative comes. */
function oneSidedBy(
  { contacts, caseContacts, placements }: CooperationWindow,
  { oneSided, helperTasks }: CooperationParameters,
): CooperationOn['oneSided'] {
  const help = caseContacts
    .filter(({ by }) => by === 'employer' || by === 'mentor')
    .reduce((sum, contact) => sum + contact.helperTasks, 0);
  if (help >= helperTasks && contacts.length < placements.length) return 'employer';
  const told = contacts.flatMap(({ initiative }) => (initiative ? [initiative] : []));
  if (told.length < 2) return undefined;
  const own = told.filter((side) => side === 'employer').length;
  if (100 * own >= oneSided * told.length) return 'employer';
  return 100 * (told.length - own) >= oneSided * told.length ? 'services' : undefined;
}

function confirmedIn(employer: Employer): Confirmed | undefined {
  const fact = newestOf(factsOf(employer, ClassifyCooperationForm));
  if (!fact) return undefined;
  const { form, suggestedForm, ruleVersion } = fact.data;
  const since = dateOf(fact);
  return {
    form,
    fact: fact.id,
    ...(since === undefined ? {} : { since }),
    ...(suggestedForm === undefined ? {} : { suggestedForm }),
    ...(ruleVersion === undefined ? {} : { ruleVersion }),
  };
}

/** What was suggested and confirmed over a time, in monthly steps; equal steps are one. */
export interface CooperationStep {
  from: Day;
  suggestion: CooperationOn['suggestion'];
  confirmed?: CooperationForm;
}

export function cooperationHistory(
  picture: EmployerPicture,
  first: Day,
  last: Day,
  parameters: CooperationParameters = COOPERATION_PARAMETERS,
): CooperationStep[] {
  const steps: CooperationStep[] = [];
  for (let n = 0, day = first; day <= last; n += 1, day = addMonths(first, n)) {
    const { suggestion, confirmed } = cooperationOn(picture, day, parameters);
    const before = steps.at(-1);
    if (before?.suggestion === suggestion && before.confirmed === confirmed?.form) continue;
    steps.push({ from: day, suggestion, ...(confirmed && { confirmed: confirmed.form }) });
  }
  return steps;
}
