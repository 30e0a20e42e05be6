import { fittingFacts } from '../../record/form/recording-context.js';
import type { Employer } from '../answers.js';
import { contextOfEmployer, givenIn, searchWordOf } from './recording.js';

const finding: Employer['findings'][number] = {
  rule: 'misuse-trainee-ratio',
  kind: 'misuse',
  version: 2,
  outcome: 'departed',
  events: ['subject', 'other'],
  text: { nb: '', nn: '', en: '' },
  values: {},
  standing: 'open',
};

const employer = {
  revision: 7,
  profile: {
    contacts: {
      main: { employer: { fact: 'kari', data: { side: 'employer', name: 'Kari', main: true } } },
      others: [{ fact: 'z1', data: { side: 'services', staff: 'Z1' }, since: '2026-01-02' }],
      earlier: [
        { fact: 'gone', data: { side: 'employer', name: { $withheld: true } }, endedBy: 'end' },
      ],
    },
    agreements: [{ fact: 'agreed', value: { kind: 'intent' }, since: '2026' }],
  },
  openings: {
    open: [{ fact: 'room', value: { kind: 'training', workArea: 'shop' }, windowPassed: true }],
    ended: [],
  },
  concerns: [{ id: 'settled', events: [], resolution: { fact: 'r', decision: 'greyZone' } }],
  findings: [finding],
  caseFindings: [],
  cooperation: { version: 3, suggestion: 'adHoc', closeness: { score: 41 } },
} as unknown as Employer;

const query = (text: string) => new URLSearchParams(text);

describe('What a form can offer of an employer', () => {
  const { facts, revision } = contextOfEmployer(employer);
  const idsFor = (command: 'fill-opening' | 'end-contact-person', field: string) =>
    fittingFacts(facts, command, field).map(({ id }) => id);

  it('rests on the revision that was read', () => expect(revision).toBe(7));

  it('is an opening although its window has passed: it is still there to be ended', () =>
    expect(idsFor('fill-opening', 'opening')).toEqual(['room']));

  it('is each contact who is still there, on either side', () =>
    expect(idsFor('end-contact-person', 'contactPerson')).toEqual(['kari', 'z1']));

  it('is no concern that is settled', () =>
    expect(fittingFacts(facts, 'resolve-misuse-concern', 'concern')).toEqual([]));

  it('names nobody whose name is withheld', () =>
    expect(facts.find(({ id }) => id === 'gone')?.about).toEqual({
      field: 'side',
      value: 'employer',
    }));
});

describe('What a form is opened with', () => {
  it('is that a contact was a visit, where that was chosen', () => {
    expect(givenIn('contact-employer', employer, query('kind=visit'))).toEqual({ kind: 'visit' });
    expect(givenIn('contact-employer', employer, query(''))).toEqual({});
  });

  it('is the sign that a concern is about, with everything that it rests on', () =>
    expect(
      givenIn('raise-misuse-concern', employer, query('rule=misuse-trainee-ratio&subject=subject')),
    ).toEqual({ rule: 'misuse-trainee-ratio', ruleVersion: 2, events: ['subject', 'other'] }));

  it('is nothing where the sign is gone', () =>
    expect(
      givenIn('raise-misuse-concern', employer, query('rule=misuse-trainee-ratio&subject=gone')),
    ).toEqual({}));

  it('is what the rule suggests of a cooperation, and never the form itself', () =>
    expect(givenIn('classify-cooperation-form', employer, query(''))).toEqual({
      suggestedForm: 'adHoc',
      closeness: 41,
      ruleVersion: 3,
    }));
});

it.each([
  ['Fjordbyen legesenter AS', 'Fjordbyen'],
  ['AS Bakeri', 'Bakeri'],
  ['På Hjørnet', 'Hjørnet'],
  ['Ås', 'Ås'],
  ['A', undefined],
  ['  ', undefined],
])('Others like "%s" are found by %s', (name, word) => expect(searchWordOf(name)).toBe(word));
