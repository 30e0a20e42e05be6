import type { Finding } from '../../../../src/domain/rules/finding.js';
import { KeyOfSending, newKey } from '../form/new-key.js';
import { justRecordedIn, justRecordedState } from './just-recorded-state.js';

const finding = (rule: string, outcome: Finding['outcome'], subject = 'e'): Finding => ({
  rule,
  kind: 'norm',
  outcome,
  events: [subject],
  text: { nb: rule, nn: rule, en: rule },
  values: {},
});
const recorded = (findings: Finding[]) => ({
  events: [{ id: 'e', type: 'TrainingStarted', revision: 4 }],
  findings,
});

describe('what was just recorded', () => {
  it('is told with the departures that it brought and those that it settled', () => {
    const before = [finding('old', 'departed'), finding('open', 'departed')];
    const after = [
      finding('old', 'departed'),
      finding('open', 'met'),
      finding('new', 'departed'),
      finding('old', 'departed', 'another'),
      finding('unsure', 'unknown'),
    ];
    const { appeared, settled } = justRecordedState(recorded(after), before, 0)!.justRecorded;
    expect(appeared.map(({ rule, events }) => `${rule} ${events[0]}`)).toEqual([
      'new e',
      'old another',
    ]);
    expect(settled.map(({ rule }) => rule)).toEqual(['open']);
  });

  it('is found again in the history entry, and nothing where others wrote there', () => {
    const state = justRecordedState(recorded([]), [], 7);
    expect(justRecordedIn(structuredClone(state))).toEqual({
      event: { id: 'e', type: 'TrainingStarted' },
      at: 7,
      appeared: [],
      settled: [],
    });
    expect([null, undefined, 'text', {}].map(justRecordedIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the key of what is sent', () => {
  it('is a UUID of version 4', () => {
    expect(newKey()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('is the same for the same again, and another for anything else', () => {
    const keys = new KeyOfSending();
    const key = keys.keyFor({ note: 'a' });
    expect(keys.keyFor({ note: 'a' })).toBe(key);
    expect(keys.keyFor({ note: 'b' })).not.toBe(key);
  });
});
