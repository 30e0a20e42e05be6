import type { Case } from '../api/answers.js';
import { COMMAND_FORMS } from '../vocabulary/forms.generated.js';
import type { CommandName } from '../vocabulary/forms.js';

/** A milestone that makes sense now, and what on record it is about. */
export interface NextMilestone {
  command: CommandName;
  /** Id of the event that began what it is about. */
  fact?: string;
}

type Spell = Case['spells'][number];
export type CaseNow = Pick<
  Case,
  'status' | 'counsellor' | 'spells' | 'agreements' | 'employers' | 'transitions' | 'facts'
>;

/**
 * What is likely to be recorded next on a case, the likeliest first. A proposal and no order: no phase
 * follows from another, and every other milestone can be recorded as well.
 */
export function nextMilestones(shown: CaseNow): NextMilestone[] {
  const { status } = shown;
  if (status === 'closed') return named('reopen-case', 'record-status-checkpoint', 'name-factor');
  const next = [
    ...ofRequests(shown),
    ...(shown.counsellor ? [] : named('assign-counsellor')),
    ...ofHires(shown),
    ...ofTrainings(shown),
    ...ofEmployments(shown),
    ...ofAssessments(shown),
    ...ofPreparations(shown),
    ...ofTheSearch(shown),
    ...named('hold-follow-up-contact', 'close-case'),
  ];
  return next.filter(
    ({ command }, at) => next.findIndex((other) => other.command === command) === at,
  );
}

const named = (...commands: CommandName[]): NextMilestone[] =>
  commands.map((command) => ({ command }));

const about = (fact: string, ...commands: CommandName[]): NextMilestone[] =>
  commands.map((command) => ({ command, fact }));

const isOfKind =
  (kind: string) =>
  (spell: Spell): boolean =>
    spell.kind === kind;

/** What began and has no end, the newest first. */
const open = ({ spells }: CaseNow, kind: string): Spell[] =>
  spells
    .filter(isOfKind(kind))
    .filter(({ end }) => end === undefined)
    .toReversed();

const ofRequests = (shown: CaseNow) =>
  open(shown, 'supportRequest').flatMap(({ id }) => about(id, 'answer-support'));

/** A hire that is decided, while no job at that employer runs. */
function ofHires({ employers }: CaseNow): NextMilestone[] {
  return employers.flatMap(({ placements }) => {
    const hasJob = placements.some(({ kind, ended }) => kind === 'employment' && !ended);
    const decided = placements.findLast(({ kind, hired }) => kind === 'training' && hired === true);
    return decided && !hasJob ? about(decided.id, 'start-employment') : [];
  });
}

function ofTrainings(shown: CaseNow): NextMilestone[] {
  return open(shown, 'training').flatMap(({ id }) => {
    const placement = placementOf(shown, id);
    const isNearEnd = shown.transitions.some(({ training }) => training === id);
    const ends = [
      ...about(id, 'complete-training'),
      ...(placement?.decided ? [] : about(id, 'record-hiring-decision')),
      ...about(id, 'extend-training'),
    ];
    return [
      ...(placement?.hasAgreement === false ? about(id, 'sign-agreement') : []),
      ...(isNearEnd ? ends : []),
      ...named('hold-follow-up-contact'),
      ...(placement?.hasMainMentor === false ? about(id, 'assign-mentor') : []),
      ...about(id, 'hold-review'),
      ...(isNearEnd ? [] : ends),
      ...about(id, 'interrupt-training'),
    ];
  });
}

const placementOf = ({ employers }: CaseNow, id: string) =>
  employers.flatMap(({ placements }) => placements).find((placement) => placement.id === id);

function ofEmployments(shown: CaseNow): NextMilestone[] {
  const subsidies = open(shown, 'instrument').filter(({ running }) => running);
  return open(shown, 'employment').flatMap(({ id }) => [
    ...named('hold-follow-up-contact'),
    ...subsidies.flatMap((subsidy) => about(subsidy.id, 'adjust-instrument', 'end-instrument')),
    ...about(id, 'change-employment', 'report-actual-workload', 'end-employment'),
    ...named('record-status-checkpoint'),
  ]);
}

function ofAssessments(shown: CaseNow): NextMilestone[] {
  const running = open(shown, 'assessment');
  if (running.length > 0) return running.flatMap(({ id }) => about(id, 'complete-assessment'));
  const isAssessed =
    shown.facts['assessment'] !== undefined || shown.spells.some(isOfKind('assessment'));
  return isAssessed ? [] : named('start-assessment');
}

const ofPreparations = (shown: CaseNow) =>
  open(shown, 'preparation').flatMap(({ id }) => about(id, 'end-preparation'));

/** While nobody has taken the person in. */
function ofTheSearch(shown: CaseNow): NextMilestone[] {
  if (open(shown, 'training').length > 0 || open(shown, 'employment').length > 0) return [];
  return named(
    'present-candidate',
    'start-training',
    'clarify-expectations',
    'start-preparation',
    'start-employment',
    ...(shown.facts['background'] === undefined ? (['record-background'] as const) : []),
  );
}

/** Where a milestone is recorded on a case. */
export const addressOfMilestone = (caseId: string, { command, fact }: NextMilestone): string =>
  `/saker/${caseId}/registrer/${command}${fact === undefined ? '' : `?fact=${fact}`}`;

/**
 * Every milestone of a case by its phase, in the order of the catalogue. Not amendments, which begin
 * at the fact that they amend, and not the opening.
 */
export function milestonesByPhase(): { phase: string; commands: CommandName[] }[] {
  const phases = new Map<string, CommandName[]>();
  for (const [command, { stream, phase, ...form }] of Object.entries(COMMAND_FORMS))
    if (stream === 'course' && !('opens' in form) && phase !== 'amendments')
      phases.set(phase, [...(phases.get(phase) ?? []), command as CommandName]);
  return [...phases].map(([phase, commands]) => ({ phase, commands }));
}
