import { sessionStep } from './session-clock.js';

const HOUR = 3600;
const step = (idleEndsInSeconds: number, endsInSeconds: number) =>
  sessionStep({ idleEndsInSeconds, endsInSeconds });

describe('sessionStep', () => {
  it('is silent until two minutes before the nearer end, and asks again then', () => {
    expect(step(HOUR, 10 * HOUR)).toEqual({ kind: 'running', againInMs: 58 * 60_000 });
    expect(step(HOUR, HOUR / 2)).toEqual({ kind: 'running', againInMs: 28 * 60_000 });
    expect(step(121, 10 * HOUR)).toEqual({ kind: 'running', againInMs: 1_000 });
  });

  it('tells a login that nobody uses from one that has gone on as long as it may', () => {
    expect(step(120, 10 * HOUR)).toMatchObject({ kind: 'ending', why: 'idle' });
    expect(step(HOUR, 120)).toMatchObject({ kind: 'ending', why: 'whole' });
    expect(step(90, 100)).toMatchObject({ kind: 'ending', why: 'whole' });
  });

  it('asks again just after the end, and never at once over and over', () => {
    expect(step(90, 10 * HOUR)).toMatchObject({ againInMs: 92_000 });
    expect(step(0, 10 * HOUR)).toMatchObject({ againInMs: 2_000 });
  });
});
