import type { Case } from '../../api/answers.js';
import { employerOf, missingFor, sortedFindings, type Finding } from './missing-for.js';

const finding = (rule: string, outcome: Finding['outcome'], events = ['a']): Finding => ({
  rule,
  kind: 'norm',
  outcome,
  events,
  text: { nb: '', nn: '', en: '' },
  values: {},
});

describe('what is missing for a finding', () => {
  const entries = new Map(
    [
      { id: 'day', occurredOn: '2018-05-14' },
      { id: 'month', occurredOn: '2018-05' },
      { id: 'before', occurredOn: '../2018-05-15' },
      { id: 'undated' },
    ].map((entry) => [entry.id, entry]),
  );

  it('is a date that nobody gave, or one that is too rough', () => {
    const { events, values } = finding('x', 'unknown', ['day', 'month', 'before', 'undated']);
    expect(missingFor({ events, values }, entries)).toEqual({
      undated: ['undated'],
      rough: ['month', 'before'],
      topics: [],
    });
  });

  it('is the topics that the rule names', () => {
    const missing = missingFor({ events: ['day'], values: { topics: 'purpose,tasks' } }, entries);
    expect(missing).toEqual({ undated: [], rough: [], topics: ['purpose', 'tasks'] });
  });

  it('is not told of entries that are not there', () => {
    expect(missingFor({ events: ['gone'], values: {} }, entries).undated).toEqual([]);
  });
});

describe('the employer of a finding', () => {
  const entries = new Map<string, { data: Record<string, unknown> }>([
    ['start', { data: { employerId: 'shop' } }],
    ['extended', { data: { training: 'start' } }],
    ['assessed', { data: {} }],
  ]);

  it('is the one that its entry names, or that the training it is about was with', () => {
    expect(employerOf('start', entries)).toBe('shop');
    expect(employerOf('extended', entries)).toBe('shop');
    expect(employerOf('assessed', entries)).toBeUndefined();
    expect(employerOf('gone', entries)).toBeUndefined();
  });
});

describe('the findings of a case', () => {
  it('are apart from what cannot be told and from what stands as a task', () => {
    const tasks = [{ rule: 'due', events: ['a', 'b'] }] as unknown as Case['tasks'];
    const findings = [
      finding('due', 'departed'),
      finding('due', 'departed', ['other']),
      finding('length', 'unknown'),
    ];
    const sorted = sortedFindings({ findings, tasks });
    expect(sorted.departed.map(({ events }) => events)).toEqual([['other']]);
    expect(sorted.unknown.map(({ rule }) => rule)).toEqual(['length']);
    expect(sorted.toldAsTasks).toBe(1);
  });
});
