import { formOf } from '../vocabulary/forms.js';
import {
  addressOfMilestone,
  milestonesByPhase,
  nextMilestones,
  type CaseNow,
} from './next-milestones.js';

const UNTOUCHED: CaseNow = {
  status: 'open',
  counsellor: { counsellor: 'Z990101' },
  spells: [],
  agreements: [],
  employers: [],
  transitions: [],
  facts: {},
};

type Spell = CaseNow['spells'][number];
type Placement = CaseNow['employers'][number]['placements'][number];

const spell = (kind: string, id = kind, more: Partial<Spell> = {}): Spell => ({
  id,
  kind,
  running: true,
  current: {},
  changes: [],
  ...more,
});
const ended = (kind: string): Partial<Spell> => ({
  running: false,
  end: { id: `end of ${kind}`, type: 'Ended', data: {} },
});
const placement = (id: string, more: Partial<Placement>): CaseNow['employers'][number] => ({
  employerId: 'employer',
  contactsHeld: [],
  placements: [
    {
      id,
      kind: 'training',
      employerId: 'employer',
      ended: false,
      extensions: 0,
      hasAgreement: true,
      goals: 1,
      hasMainMentor: true,
      subsidised: false,
      decided: false,
      ...more,
    },
  ],
});
const first = (shown: Partial<CaseNow>, count = 1) =>
  nextMilestones({ ...UNTOUCHED, ...shown })
    .slice(0, count)
    .map(({ command, fact }) => (fact === undefined ? command : `${command} ${fact}`));

describe('what comes next', () => {
  it('of a case that nobody has begun with is to assess', () =>
    expect(first({})).toEqual(['start-assessment']));

  it('of a case without a counsellor is to assign one', () =>
    expect(
      nextMilestones({ ...UNTOUCHED, counsellor: undefined } as unknown as CaseNow)[0],
    ).toEqual({ command: 'assign-counsellor' }));

  it('of an assessment that runs is its end', () =>
    expect(first({ spells: [spell('assessment')] })).toEqual(['complete-assessment assessment']));

  it('after the assessment is an employer', () =>
    expect(first({ spells: [spell('assessment', 'a', ended('assessment'))] }, 2)).toEqual([
      'present-candidate',
      'start-training',
    ]));

  it('of a request for support is its answer, before all else', () =>
    expect(first({ spells: [spell('training'), spell('supportRequest', 'r')] })).toEqual([
      'answer-support r',
    ]));

  it('of a training is contact, and later its end', () =>
    expect(first({ spells: [spell('training', 't')], employers: [placement('t', {})] }, 4)).toEqual(
      [
        'hold-follow-up-contact',
        'hold-review t',
        'complete-training t',
        'record-hiring-decision t',
      ],
    ));

  it('of a training without an agreement is the agreement', () =>
    expect(
      first({
        spells: [spell('training', 't')],
        employers: [placement('t', { hasAgreement: false })],
      }),
    ).toEqual(['sign-agreement t']));

  it('of a training that is about to end is what becomes of it', () =>
    expect(
      first(
        {
          spells: [spell('training', 't')],
          employers: [placement('t', {})],
          transitions: [{ training: 't' }] as unknown as CaseNow['transitions'],
        },
        3,
      ),
    ).toEqual(['complete-training t', 'record-hiring-decision t', 'extend-training t']));

  it('of a hire that is decided is the job', () =>
    expect(
      first({
        spells: [spell('training', 't', ended('training'))],
        employers: [placement('t', { ended: true, decided: true, hired: true })],
      }),
    ).toEqual(['start-employment t']));

  it('of a job with a subsidy is contact, and the subsidy', () =>
    expect(
      first({ spells: [spell('employment', 'job'), spell('instrument', 'subsidy')] }, 3),
    ).toEqual(['hold-follow-up-contact', 'adjust-instrument subsidy', 'end-instrument subsidy']));

  it('of a closed case is to reopen it or to tell how it went', () =>
    expect(first({ status: 'closed' }, 2)).toEqual(['reopen-case', 'record-status-checkpoint']));

  it('names each milestone once', () => {
    const shown = { ...UNTOUCHED, spells: [spell('training', 't'), spell('employment', 'job')] };
    const commands = nextMilestones(shown).map(({ command }) => command);
    expect(new Set(commands).size).toBe(commands.length);
  });
});

it('leads to the form of what it is about', () => {
  expect(addressOfMilestone('c', { command: 'hold-review', fact: 't' })).toBe(
    '/saker/c/registrer/hold-review?fact=t',
  );
  expect(addressOfMilestone('c', { command: 'close-case' })).toBe('/saker/c/registrer/close-case');
});

it('lets every milestone of a case be chosen, but what opens and what amends', () => {
  const all = milestonesByPhase().flatMap(({ commands }) => commands);
  expect(all).toHaveLength(47);
  expect(all.every((command) => formOf(command).stream === 'course')).toBe(true);
  expect(all).not.toContain('open-case');
  expect(all).not.toContain('retract-fact');
});
