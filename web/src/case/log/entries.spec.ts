import { eventAt, anchorOf } from './anchor.js';
import { detailsOf, idsIn } from './details.js';
import {
  changedBeside,
  changesOf,
  logViewIn,
  phaseCounts,
  shownEntries,
  toggled,
  withLogView,
  type Correction,
  type Entry,
} from './entries.js';

const entry = (id: string, phase: string, more: Partial<Entry> = {}): Entry => ({
  id,
  revision: 1,
  type: 'TrainingStarted',
  phase,
  happened: 'yes',
  data: {},
  recordedAt: '2026-01-31T12:00:00.000000Z',
  recordedBy: { actor: 'Z990101' },
  ...more,
});

const ENTRIES = [entry('a', 'intake'), entry('b', 'training'), entry('c', 'intake')];
const ids = (entries: Entry[]) => entries.map(({ id }) => id).join('');

describe('the log as the address has it', () => {
  it('shows everything with the newest first where nothing is said', () => {
    const view = logViewIn(new URLSearchParams());
    expect(view).toEqual({ phases: [], oldestFirst: false });
    expect(ids(shownEntries(ENTRIES, view))).toBe('cba');
  });

  it('shows the phases that are chosen in the order that is chosen', () => {
    const view = logViewIn(new URLSearchParams('fase=intake&rekkefolge=eldst'));
    expect(ids(shownEntries(ENTRIES, view))).toBe('ac');
  });

  it('leaves what else is in the address', () => {
    const query = new URLSearchParams('at=2018-05-15&fase=intake');
    const chosen = withLogView(query, { phases: ['intake', 'training'], oldestFirst: true });
    expect(logViewIn(chosen)).toEqual({ phases: ['intake', 'training'], oldestFirst: true });
    const all = withLogView(chosen, { phases: [], oldestFirst: false });
    expect(all.toString()).toBe('at=2018-05-15');
  });

  it('counts the entries of each phase in the order met', () => {
    expect(phaseCounts(ENTRIES)).toEqual([
      ['intake', 2],
      ['training', 1],
    ]);
    expect(toggled(['intake'], 'training')).toEqual(['intake', 'training']);
    expect(toggled(['intake', 'training'], 'intake')).toEqual(['training']);
  });
});

describe('a correction', () => {
  const nothing = { total: 0, shown: [] };
  const correction: Correction = {
    id: 'x',
    revision: 4,
    recordedAt: '2026-02-01T12:00:00.000000Z',
    recordedBy: { actor: 'Z990101' },
    before: { percentage: 50, workArea: 'canteen' },
    after: { percentage: 60, hours: 20 },
    consequences: {
      derived: { total: 2, shown: [] },
      spells: nothing,
      goals: nothing,
      findings: { total: 1, shown: [] },
      tasks: nothing,
      decisions: nothing,
    },
  };

  it('is told field by field, with a side absent that was not stated', () => {
    expect(changesOf(correction)).toEqual([
      { field: 'percentage', before: 50, after: 60 },
      { field: 'workArea', before: 'canteen' },
      { field: 'hours', after: 20 },
    ]);
  });

  it('counts what it changed beside the fact, and leaves out what it did not', () => {
    expect(changedBeside(correction)).toEqual([
      ['derived', 2],
      ['findings', 1],
    ]);
    expect(changedBeside({})).toEqual([]);
  });
});

describe('the details of an entry', () => {
  it('stand in the order of its form, without what is shown elsewhere or is of the machinery', () => {
    const details = detailsOf({
      type: 'TrainingStarted',
      data: { knownThen: {}, basis: 'inferred', workArea: 'canteen', employerId: 'e' },
    });
    expect(details.map(({ field }) => field)).toEqual(['employerId', 'workArea']);
  });

  it('are none of what no person records', () => {
    expect(detailsOf({ type: 'SomethingElse', data: { a: 1 } })).toEqual([]);
  });

  it('name one id or many', () => {
    expect(idsIn('a')).toEqual(['a']);
    expect(idsIn(['a', 'b'])).toEqual(['a', 'b']);
    expect(idsIn({ $erased: true })).toEqual([]);
  });
});

describe('an anchor', () => {
  it('leads back to its event', () => {
    expect(eventAt(`#${anchorOf('2d9ac9ba')}`)).toBe('2d9ac9ba');
    expect(eventAt('#main')).toBeUndefined();
  });
});
