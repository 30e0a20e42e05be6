import { groupsOf } from './groups.js';
import type { Line } from './queries.js';

const line = (rule: string, urgency: Line['urgency'], counsellor?: string): Line => ({
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  state: 'between',
  rule,
  version: 1,
  kind: 'reminder',
  title: { nb: '', nn: '', en: '' },
  text: { nb: '', nn: '', en: '' },
  values: {},
  events: [],
  showsFrom: '2018-05-15',
  due: '2018-06-01',
  daysLeft: 4,
  urgency,
  ...(counsellor === undefined ? {} : { counsellor }),
});

const LINES = [line('a', 'overdue'), line('b', 'overdue', 'Z1'), line('c', 'week', 'Z1')];

const shape = (sort: string | undefined) =>
  groupsOf(LINES, sort).map(({ value, lines }) => [value, lines.map(({ rule }) => rule).join('')]);

describe('groupsOf', () => {
  it('puts lines sorted by due day under how pressing they are', () => {
    const expected = [
      ['overdue', 'ab'],
      ['week', 'c'],
    ];
    expect(shape(undefined)).toEqual(expected);
    expect(shape('-due')).toEqual(expected);
  });

  it('puts lines sorted by counsellor under the counsellor, those without one under nobody', () => {
    expect(shape('counsellor')).toEqual([
      [undefined, 'a'],
      ['Z1', 'bc'],
    ]);
  });

  it('leaves lines of any other order in one', () => {
    expect(shape('-shown')).toEqual([[undefined, 'abc']]);
    expect(groupsOf([], 'due')).toEqual([]);
  });
});
