import { isDay } from '../time/day.js';
import { MEASURE_TABLE, MEASURES } from './measures.js';
import { measureRules } from './measures-rules.js';
import { parameterOf, rowsOf, versionsOf } from './measures-versions.js';
import { versionOn } from './rule.js';

describe('The table of measures', () => {
  it('knows each measure, and each rule of it once at a time', () => {
    expect(new Set(MEASURE_TABLE.map(({ measure }) => measure))).toEqual(new Set(MEASURES));
    const clashes = MEASURE_TABLE.filter((row, at) =>
      MEASURE_TABLE.slice(at + 1).some(
        (other) =>
          parameterOf(other) === parameterOf(row) &&
          (!row.to || !other.from || other.from <= row.to) &&
          (!other.to || !row.from || row.from <= other.to),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('has periods of days that exist', () =>
    expect(
      MEASURE_TABLE.flatMap(({ from, to }) => [from, to]).filter(
        (day) => day !== undefined && !isDay(day),
      ),
    ).toEqual([]));

  it('is read whole by the rules', () => {
    const read = measureRules.flatMap(({ versions }) =>
      versions.flatMap(({ parameters }) => Object.keys(parameters)),
    );
    expect(new Set(read)).toEqual(new Set(MEASURE_TABLE.map(parameterOf)));
  });

  it('lets no measure run beside its own kind, and what may run beside another both ways', () => {
    const beside = MEASURE_TABLE.filter(({ term }) => term === 'runsBeside');
    const pairs = beside.flatMap(({ measure, value }) =>
      (value as string[]).map((other) => `${measure} ${other}`),
    );
    expect(pairs.filter((pair) => pair.split(' ')[0] === pair.split(' ')[1])).toEqual([]);
    expect(pairs.filter((pair) => !pairs.includes(pair.split(' ').reverse().join(' ')))).toEqual(
      [],
    );
  });
});

describe('The versions of a rule that reads the table', () => {
  const amounts = { versions: versionsOf(['amountUpTo', 'amountPerMonth']) };
  const on = (day: string) => versionOn(amounts, day)?.parameters;

  it.each([
    ['2021-12-31', { inclusionGrantAmountUpTo: 143900 }],
    ['2022-01-01', { inclusionGrantAmountUpTo: 143900, permanentAdaptedWorkAmountPerMonth: 6241 }],
    ['2023-12-31', { inclusionGrantAmountUpTo: 143900, permanentAdaptedWorkAmountPerMonth: 6428 }],
    ['2024-01-01', { inclusionGrantAmountUpTo: 149100, permanentAdaptedWorkAmountPerMonth: 6808 }],
    ['2025-12-31', { inclusionGrantAmountUpTo: 154800, permanentAdaptedWorkAmountPerMonth: 7067 }],
    ['2026-01-01', { inclusionGrantAmountUpTo: 160400, permanentAdaptedWorkAmountPerMonth: 7321 }],
    ['2030-06-01', { inclusionGrantAmountUpTo: 160400, permanentAdaptedWorkAmountPerMonth: 7321 }],
  ])('hold on %s what the table says of it', (day, parameters) =>
    expect(on(day)).toEqual(parameters),
  );

  it.each(measureRules.map((rule) => [rule.id, rule.versions] as const))(
    'of %s follow each other day by day, and say where they are from',
    (_, versions) => {
      versions.forEach(({ version, from, to, source }, at) => {
        expect(version).toBe(at + 1);
        expect(from === undefined).toBe(at === 0);
        expect(to === undefined).toBe(at === versions.length - 1);
        expect(source).toMatch(/tiltaksgjennomforing-api.*2026-08-20.*may differ/);
      });
    },
  );

  it('know the rows behind their parameters, and of no others', () => {
    expect(rowsOf({ inclusionGrantAmountUpTo: 149100 })).toEqual([]);
    expect(
      rowsOf(versionOn(amounts, '2024-06-01')?.parameters ?? {}).filter(
        ({ term }) => term === 'amountUpTo',
      ),
    ).toEqual([
      {
        measure: 'inclusionGrant',
        term: 'amountUpTo',
        value: 149100,
        from: '2024-01-01',
        to: '2024-12-31',
      },
    ]);
  });
});
