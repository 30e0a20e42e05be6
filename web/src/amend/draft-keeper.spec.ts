import { jest } from '@jest/globals';
import { Problem } from '../api/problem.js';
import { DraftKeeper } from './draft-keeper.js';

const SAVED_AT = '2026-11-22T13:05:00.000Z';

describe('What is typed in a form', () => {
  let saved: string[];
  let discarded: number;
  let fail: Problem | undefined;
  let letGo: (() => void) | undefined;
  let keeper: DraftKeeper;
  beforeEach(() => {
    jest.useFakeTimers();
    [saved, discarded, fail, letGo] = [[], 0, undefined, undefined];
    keeper = new DraftKeeper({
      async save(content) {
        if (letGo) await new Promise<void>((resolve) => (letGo = resolve));
        if (fail) throw fail;
        saved.push(content);
        return { savedAt: SAVED_AT };
      },
      async discard() {
        discarded += 1;
      },
    });
    keeper.change('as opened');
  });
  afterEach(() => jest.useRealTimers());

  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('is kept a moment after the last change, and only then', async () => {
    keeper.change('a');
    await pass(700);
    keeper.change('ab');
    await pass(700);
    expect([saved, keeper.status.is]).toEqual([[], 'nothing']);
    await pass(200);
    expect(saved).toEqual(['ab']);
    expect(keeper.status).toEqual({ is: 'saved', savedAt: SAVED_AT });
  });

  it('is not kept where nothing was typed', async () => {
    keeper.flush();
    await pass(60_000);
    expect([saved, discarded]).toEqual([[], 0]);
  });

  it('is no draft any more once it says what it began with', async () => {
    keeper.change('a');
    await pass(1_000);
    keeper.change('as opened');
    await pass(1_000);
    expect([saved, discarded, keeper.status.is]).toEqual([['a'], 1, 'nothing']);
  });

  it('is sent one after another, so that the newest is what stays', async () => {
    letGo = () => {};
    keeper.change('a');
    await pass(1_000);
    keeper.change('ab');
    await pass(5_000);
    expect(saved).toEqual([]);
    const first = letGo;
    letGo = undefined;
    first();
    await pass(1_000);
    expect(saved).toEqual(['a', 'ab']);
  });

  it('is tried again when it did not come through, less and less often', async () => {
    fail = new Problem(0, 'not-reached', '');
    keeper.change('a');
    await pass(1_000);
    expect(keeper.status).toMatchObject({ is: 'failed', again: true });
    fail = undefined;
    await pass(3_000);
    expect(saved).toEqual([]);
    await pass(1_000);
    expect(saved).toEqual(['a']);
  });

  it('is tried again after a new login', async () => {
    fail = new Problem(401, 'login-required', '');
    keeper.change('a');
    await pass(1_000);
    expect(keeper.status).toMatchObject({ is: 'failed', again: true });
  });

  it('is not sent again where the answer would be the same', async () => {
    fail = new Problem(413, 'draft-too-large', '');
    keeper.change('a');
    await pass(1_000);
    fail = undefined;
    await pass(600_000);
    expect([saved, keeper.status]).toEqual([[], expect.objectContaining({ again: false })]);
    keeper.change('b');
    await pass(1_000);
    expect(saved).toEqual(['b']);
  });

  it('is kept at once when the form is left', async () => {
    keeper.change('a');
    keeper.flush();
    await pass(0);
    expect(saved).toEqual(['a']);
    keeper.flush();
    await pass(10_000);
    expect(saved).toEqual(['a']);
  });

  it('takes the place of no older draft before that has been decided on', async () => {
    keeper.hold(true);
    keeper.change('a');
    keeper.flush();
    await pass(10_000);
    expect(saved).toEqual([]);
    keeper.hold(false);
    await pass(1_000);
    expect(saved).toEqual(['a']);
  });

  it('is kept no more once it is recorded, nor left behind by what was on its way', async () => {
    letGo = () => {};
    keeper.change('a');
    await pass(1_000);
    const ended = keeper.end();
    await pass(0);
    expect(discarded).toBe(0);
    letGo();
    await ended;
    expect([saved, discarded]).toEqual([['a'], 1]);
    keeper.change('ab');
    keeper.flush();
    await pass(10_000);
    expect(saved).toEqual(['a']);
  });
});
