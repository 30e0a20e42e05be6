import { formatEdtf } from '../../../../src/domain/time/format.js';
import type { Consequences } from '../../../../src/domain/rules/consequences.js';
import type { Words } from '../../vocabulary/words.js';
import { loadWords } from '../../vocabulary/words.js';
import { consequencesInWords, type SaidChange } from './in-words.js';
import { consequenceTexts } from './texts.js';

const NONE: Consequences = {
  derived: { total: 0, shown: [] },
  spells: { total: 0, shown: [] },
  goals: { total: 0, shown: [] },
  findings: { total: 0, shown: [] },
  tasks: { total: 0, shown: [] },
  decisions: { total: 0, shown: [] },
};
const all = <T>(...shown: T[]) => ({ total: shown.length, shown });

describe('What an amendment changes, in words', () => {
  let words: Words;
  beforeAll(async () => {
    words = await loadWords('nb');
  });

  const said = (some: Partial<Consequences>) =>
    consequencesInWords(
      { ...NONE, ...some },
      {
        t: consequenceTexts.nb,
        words,
        date: (edtf) => formatEdtf(edtf, 'nb'),
        ruleTitle: (rule) => `«${rule}»`,
        outcome: (outcome) => (outcome === 'departed' ? 'Avvik' : 'Fulgt'),
      },
    );
  const changes = (some: Partial<Consequences>): SaidChange[] =>
    said(some).flatMap((group) => group.changes);

  it('leaves out what does not change', () => {
    expect(said({})).toEqual([]);
  });

  it('says how long things took before and after', () => {
    const derived = all(
      {
        name: 'trainingAtHiringEmployer',
        before: { min: 92, max: 92 },
        after: { min: 61, max: 92 },
      },
      { name: 'timeInPost', after: { min: 40, inferred: true } },
      { name: 'firstContactToHire', before: { min: 1, max: 1 } },
    );
    expect(changes({ derived }).map(({ what, before, after }) => [what, before, after])).toEqual([
      [
        'Lengden på arbeidstreningen',
        '92 dager (omtrent 3 måneder)',
        '61–92 dager (omtrent 2–3 måneder)',
      ],
      ['Tid i stillingen', 'ikke kjent', 'minst 40 dager (utledet)'],
      ['Fra første kontakt til ansettelse', '1 dag', 'ikke kjent'],
    ]);
  });

  it('says where the person stands once, though it is worked out under two names', () => {
    const moved = { before: 'work-training', after: 'between' };
    expect(
      changes({ derived: all({ name: 'state', ...moved }, { name: 'status', ...moved }) }),
    ).toEqual([expect.objectContaining({ before: 'I arbeidstrening', after: 'Ingenting pågår' })]);
  });

  it('says contracts, numbers and initiative without a name of the machinery', () => {
    const derived = all(
      { name: 'contracts', before: [], after: [{ type: 'permanent', percentage: 60 }] },
      { name: 'trainingPeriods', before: { min: 1 }, after: { min: 2, max: 2 } },
      { name: 'hired', before: false, after: true },
      {
        name: 'initiative',
        before: { proactive: 1, reactive: 0, notStated: 2 },
        after: { proactive: 1, reactive: 1, notStated: 1 },
      },
    );
    const shown = changes({ derived });
    expect(shown.map(({ before }) => before).slice(0, 3)).toEqual(['ingen', 'minst 1', 'nei']);
    expect(shown[0]!.after).toMatch(/60\u00a0%/);
    expect(shown.map(({ after }) => after).slice(1, 3)).toEqual(['2', 'ja']);
    expect(JSON.stringify(shown)).not.toMatch(/permanent|"min"|proactive|object/);
  });

  it('says periods with both ends', () => {
    const spells = all(
      {
        change: 'changes' as const,
        id: 'a',
        kind: 'training' as const,
        before: { from: '2018-03-12', ended: false },
        after: { from: '2018-03~', to: '2018-06-15', ended: true },
      },
      { change: 'disappears' as const, id: 'b', kind: 'mentor' as const, before: { ended: true } },
    );
    expect(changes({ spells })).toEqual([
      {
        change: 'changes',
        what: 'Arbeidstrening',
        before: '12. mars 2018 – pågår',
        after: 'omtrent mars 2018 – 15. juni 2018',
        about: 'a',
      },
      {
        change: 'disappears',
        what: 'Mentor',
        before: 'start uten dato – slutt uten dato',
        about: 'b',
      },
    ]);
  });

  it('says goals, advice and tasks', () => {
    expect(
      changes({
        goals: all({ change: 'changes', agreement: 'a', number: 2, after: 'reached' }),
        findings: all(
          { change: 'appears', rule: 'r', subject: 'e', after: { outcome: 'departed' } },
          {
            change: 'changes',
            rule: 'q',
            subject: 'e',
            before: { outcome: 'departed', from: '2018-03-01' },
            after: { outcome: 'departed', from: '2018-04-01' },
          },
        ),
        tasks: all({
          change: 'changes',
          rule: 'r',
          subject: 'e',
          before: '2018-03-01',
          after: '2018-04-01',
        }),
      }),
    ).toEqual([
      expect.objectContaining({ what: 'Mål 2', before: 'ikke vurdert' }),
      { change: 'appears', what: '«r»', after: 'Avvik', about: 'e' },
      { change: 'changes', what: '«q»', about: 'e' },
      {
        change: 'changes',
        what: '«r»',
        before: 'frist 1. mars 2018',
        after: 'frist 1. april 2018',
        about: 'e',
      },
    ]);
  });

  it('says which later decisions rested on it', () => {
    const [decision] = changes({
      decisions: all({
        id: 'd',
        type: 'HiringDecisionRecorded',
        on: '2018-06-01',
        restedOn: ['r', 'r'],
        findings: all({ change: 'appears' as const, rule: 'q', subject: 'e' }),
      }),
    });
    expect(decision!.what).toMatch(/1\. juni 2018/);
    expect(decision!.notes).toEqual([
      consequenceTexts.nb.restedOn('«r»'),
      consequenceTexts.nb.wouldHaveSeen('«q»'),
    ]);
  });

  it('says how many more there are', () => {
    const [group] = said({
      goals: {
        total: 60,
        shown: all({ change: 'appears' as const, agreement: 'a', number: 1 }).shown,
      },
    });
    expect(group!.notShown).toBe(59);
  });

  it('has the same words in every language', () => {
    for (const { derived, groups } of Object.values(consequenceTexts)) {
      expect(Object.keys(derived)).toEqual(Object.keys(consequenceTexts.nb.derived));
      expect(Object.keys(groups)).toEqual(Object.keys(NONE));
    }
  });
});
