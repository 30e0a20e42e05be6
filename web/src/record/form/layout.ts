import { formOf, type CommandName, type FormField } from '../../vocabulary/forms.js';

/** A form in two parts: what is nearly always said, and what is there when it is needed. */
interface Layout {
  first: readonly FormField[];
  more: readonly FormField[];
}

const WHEN = 'occurredOn';
/** Of every milestone: who said it and how well it is known. Seldom other than usual, so last. */
const ON_THE_STATEMENT: readonly string[] = ['source', 'basis', 'dateBasis'];

/**
 * What stands first in a form, in this order, after the date. Chosen so that what a counsellor says of
 * it in one breath fits a screen. Commands that are not here show what is required and what is dated.
 */
const SHORT_FORMS: Partial<Record<CommandName, readonly string[]>> = {
  'open-case': ['office', 'pseudonym', 'firstContactOn'],
  'give-consent': ['scope', 'employerId', 'topic', 'written'],
  'record-background': ['education', 'tradeCertificate', 'experience', 'note'],
  'assign-counsellor': ['counsellor', 'singleContact'],
  'change-counsellor': ['counsellor', 'reason'],
  'start-assessment': ['kind'],
  'complete-assessment': ['assessment', 'needGroup', 'resources', 'interests', 'direction'],
  'start-preparation': ['kind', 'title', 'provider'],
  'end-preparation': ['preparation', 'result', 'note'],
  'visit-job-taste': ['employers', 'result'],
  'present-candidate': ['employerId', 'presentedBy', 'resourcesFirst'],
  'hold-employer-interview': ['employerId', 'match'],
  'accept-placement': ['employerId', 'match'],
  'decline-placement': ['employerId', 'by', 'reason', 'note'],
  'clarify-expectations': ['employerId', 'jobProspect', 'topics', 'purposeClear'],
  'sign-agreement': ['parties', 'employerId', 'goals', 'plannedEnd', 'contactEveryWeeks'],
  'revise-agreement': ['agreement', 'reason', 'goals', 'plannedEnd'],
  'start-training': ['employerId', 'workArea', 'plannedEnd', 'hoursPerWeek', 'taskContent'],
  'extend-training': ['training', 'newEnd', 'reason'],
  'change-task-content': ['training', 'to', 'description'],
  'interrupt-training': ['training', 'initiatedBy', 'reason'],
  'complete-training': ['training', 'goalOutcomes'],
  'add-task': ['training', 'employment', 'kind', 'description'],
  'assign-mentor': ['training', 'employment', 'role', 'mainResponsible'],
  'end-mentor': ['mentor', 'reason'],
  'reach-milestone': ['kind', 'goal', 'training', 'employment', 'description'],
  'hold-review': ['training', 'employment', 'participants', 'goals', 'note'],
  'note-absence': ['training', 'employment', 'kind', 'days', 'handled'],
  'record-hiring-decision': ['hired', 'employerId', 'training', 'reasons'],
  'start-employment': ['employerId', 'contractType', 'percentage', 'training'],
  'change-employment': ['employment', 'contractType', 'percentage', 'reason'],
  'report-actual-workload': ['employment', 'fromPercentage', 'toPercentage', 'exceedsContract'],
  'end-employment': ['employment', 'reason', 'note'],
  'propose-instrument': ['kind', 'proposedBy', 'training', 'employment'],
  'grant-instrument': ['instrument', 'kind', 'ratePercentage', 'plannedEnd'],
  'start-instrument': [
    'instrument',
    'kind',
    'employment',
    'ratePercentage',
    'plannedEnd',
    'reason',
  ],
  'adjust-instrument': ['instrument', 'ratePercentage', 'plannedEnd', 'afterwards'],
  'end-instrument': ['instrument', 'reason'],
  'hold-follow-up-contact': ['directedAt', 'mode', 'topic', 'nextStep', 'initiative'],
  'request-support': ['by', 'topic', 'channel'],
  'answer-support': ['request', 'answer'],
  'end-follow-up': ['reason', 'settled'],
  'name-factor': ['perspective', 'polarity', 'code', 'text'],
  'review-narrative': ['by', 'accepted', 'remarks'],
  'close-case': ['outcome', 'goalOutcome', 'note'],
  'reopen-case': ['reason'],
  'record-status-checkpoint': ['activity', 'inWork', 'contractType'],
  'register-employer': ['name', 'organisationNumber', 'municipality', 'industry', 'sector'],
  'change-employer-facts': ['name', 'municipality', 'industry', 'sector', 'employees'],
  'map-employer': ['competenceNeeds', 'mustHaves', 'flexibility', 'shortOfPeople', 'tasks'],
  'state-accommodation-experience': ['experienced', 'situations'],
  'set-readiness': ['readiness', 'reason'],
  'contact-employer': ['by', 'kind', 'purposes', 'initiative', 'note'],
  'assign-contact-person': ['side', 'name', 'telephone', 'email', 'staff', 'role', 'main'],
  'end-contact-person': ['contactPerson', 'reason'],
  'give-employer-feedback': ['satisfaction', 'wouldHostAgain', 'note'],
  'classify-cooperation-form': ['form', 'note'],
  'decline-hosting': ['reasons', 'note'],
  'announce-opening': ['kind', 'workArea', 'places', 'windowUntil', 'mustHaves'],
  'fill-opening': ['opening', 'byCandidate'],
  'expire-opening': ['opening', 'reason'],
  'raise-misuse-concern': ['note'],
  'resolve-misuse-concern': ['concern', 'decision', 'note'],
  'register-person': ['name', 'identityNumber', 'telephone'],
};

/**
 * @param without names of fields that the page around the form asks for itself
 */
export function layoutOf(command: CommandName, without: readonly string[] = []): Layout {
  const fields = formOf(command).fields.filter(({ name }) => !without.includes(name));
  const named = SHORT_FORMS[command];
  const isFirst = (field: FormField) =>
    field.name === WHEN ||
    field.required === true ||
    (named ? named.includes(field.name) : field.kind === 'when' || field.kind === 'day');
  const order = [WHEN, ...(named ?? [])];
  // What the short form does not name keeps the order of its declaration, after what it names.
  const place = ({ name }: FormField) =>
    order.includes(name) ? order.indexOf(name) : order.length;
  const isLast = ({ name }: FormField) => ON_THE_STATEMENT.includes(name);
  const rest = fields.filter((field) => !isFirst(field));
  return {
    first: fields.filter(isFirst).toSorted((a, b) => place(a) - place(b)),
    more: [...rest.filter((field) => !isLast(field)), ...rest.filter(isLast)],
  };
}
