import fc from 'fast-check';
import type { JsonObject } from '../port.js';
import { EventFromTheFuture, Upcasters } from './upcasters.js';
import type { UpcastStep } from './upcasters.js';

const event = (type: string, schemaVersion: number, data: JsonObject) => ({
  id: 'an-id',
  type,
  schemaVersion,
  data,
  position: 17n,
});

const upcasters = new Upcasters({
  TrainingStarted: [
    ({ hours, ...rest }) => ({ ...rest, percentage: Math.round((Number(hours) / 37.5) * 100) }),
    (data) => ({ ...data, place: 'ordinary' }),
  ],
  CaseOpened: [],
});

describe('An old event', () => {
  it('is read in the current version, over all the steps between', () => {
    expect(upcasters.upcast(event('TrainingStarted', 1, { hours: 15 }))).toEqual(
      event('TrainingStarted', 3, { percentage: 40, place: 'ordinary' }),
    );
  });

  it('takes only the steps that it lacks', () => {
    expect(upcasters.upcast(event('TrainingStarted', 2, { percentage: 60 }))).toEqual(
      event('TrainingStarted', 3, { percentage: 60, place: 'ordinary' }),
    );
  });

  it('takes the steps in order, from whichever version it starts', () => {
    const note =
      (step: number): UpcastStep =>
      (data) => ({ taken: [...(data['taken'] as number[]), step] });
    const versions = fc
      .integer({ min: 1, max: 12 })
      .chain((current) => fc.tuple(fc.constant(current), fc.integer({ min: 1, max: current })));
    fc.assert(
      fc.property(versions, ([current, stored]) => {
        const steps = Array.from({ length: current - 1 }, (_, index) => note(index + 1));
        const read = new Upcasters({ E: steps }).upcast(event('E', stored, { taken: [] }));
        const expected = Array.from({ length: current - stored }, (_, index) => stored + index);
        expect(read.data).toEqual({ taken: expected });
        expect(read.schemaVersion).toBe(current);
      }),
    );
  });
});

describe('An event that needs no upcasting', () => {
  it('is left alone in its current version', () => {
    const current = event('CaseOpened', 1, { office: '0315' });
    expect(upcasters.upcast(current)).toBe(current);
  });

  it('is left alone when its type is unknown, also one named like a property of every object', () => {
    for (const type of ['ForgottenType', 'constructor', '__proto__']) {
      const unknown = event(type, 4, { anything: true });
      expect(upcasters.upcast(unknown)).toBe(unknown);
    }
  });
});

describe('An event that cannot be read', () => {
  it('comes from a newer application: the error says what to do', () => {
    const read = () => upcasters.upcast(event('CaseOpened', 2, {}));
    expect(read).toThrow(EventFromTheFuture);
    expect(read).toThrow(/event 17 \(CaseOpened\) has schema version 2.*upgrade/);
  });

  it.each([0, -1, 1.5, Number.NaN])('has the impossible version %d', (version) => {
    expect(() => upcasters.upcast(event('TrainingStarted', version, {}))).toThrow(RangeError);
  });
});

describe('The registry', () => {
  it('knows the current version of each type', () => {
    expect(upcasters.currentVersion('TrainingStarted')).toBe(3);
    expect(upcasters.currentVersion('CaseOpened')).toBe(1);
    expect(upcasters.currentVersion('ForgottenType')).toBeUndefined();
  });

  it('lists every type and version that can stand in the log', () => {
    expect(upcasters.knownVersions()).toEqual([
      { type: 'TrainingStarted', version: 1 },
      { type: 'TrainingStarted', version: 2 },
      { type: 'TrainingStarted', version: 3 },
      { type: 'CaseOpened', version: 1 },
    ]);
  });
});
