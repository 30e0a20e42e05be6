import { Field, type FieldClass } from './field.js';
import {
  contractPercentage,
  day,
  decimal,
  factReference,
  flag,
  freeObject,
  group,
  identifier,
  label,
  listOf,
  officeNumber,
  oneOf,
  pattern,
  pseudonym,
  text,
  uuid,
  when,
  wholeNumber,
  workloadPercentage,
  type FieldShape,
} from './shapes.js';
import { validate } from './validate.js';

const UUID = '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001';

/** A class with one optional field of the shape, named `field`. */
function classOf(shape: FieldShape, required = false): FieldClass {
  class Sample {}
  Field(shape, { says: 'A field.', required })(Sample.prototype, 'field');
  return Sample;
}

/** The codes with their fields, as `field code`; the accepted value answers nothing. */
function problemsOf(type: FieldClass, body: unknown): string[] {
  const checked = validate(type, body);
  return 'problems' in checked ? checked.problems.map(({ field, code }) => `${field} ${code}`) : [];
}
const codesOf = (shape: FieldShape, value: unknown): string[] =>
  problemsOf(classOf(shape), { field: value }).map((problem) => problem.replace(/^field ?/, ''));

describe('A body', () => {
  it.each([[null], [undefined], [[]], ['{}'], [7], [true]])('that is %j is no object', (body) =>
    expect(problemsOf(classOf(flag), body)).toEqual([' not-an-object']),
  );

  it('may leave an optional field out', () =>
    expect(validate(classOf(flag), {})).toEqual({ value: {} }));

  it('may not leave a required field out', () =>
    expect(problemsOf(classOf(flag, true), {})).toEqual(['field missing']));

  it('does not say null for what is not stated', () =>
    expect(problemsOf(classOf(flag), { field: null })).toEqual(['field not-a-boolean']));

  it.each(['fields', 'Field', 'toString', 'hasOwnProperty', 'valueOf', 'constructor', '__proto__'])(
    'has no unknown field %s',
    (name) => {
      const body: unknown = JSON.parse(`{"field": true, ${JSON.stringify(name)}: {"a": 1}}`);
      expect(problemsOf(classOf(flag), body)).toEqual([`${name} unknown-field`]);
    },
  );

  it('names all its problems at once', () =>
    expect(problemsOf(classOf(flag), { field: 'yes', other: 1 })).toEqual([
      'other unknown-field',
      'field not-a-boolean',
    ]));

  it('is refused when it is nested deeper than any field is', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(problemsOf(classOf(freeObject), { field: deep })).toEqual([' too-deep']);
  });

  it('tells what is wrong and what to do about it', () => {
    const checked = validate(classOf(when), { field: '2018-W03' });
    expect(checked).toEqual({
      problems: [
        {
          field: 'field',
          code: 'not-a-date',
          message: expect.stringMatching(/./),
          remedy: expect.stringContaining('2018-05-14'),
        },
      ],
    });
  });
});

const ONLY_TEXT = [7, true, null, {}, ['a'], [], NaN];

describe.each<[string, FieldShape, unknown[], [string, unknown[]][]]>([
  [
    'Text',
    text(10),
    ['a', ' a ', 'a\nb\tc\r\n', 'æøå', '👩‍🔧', 'x'.repeat(10), '𝒳'.repeat(10)],
    [
      ['not-text', ONLY_TEXT],
      ['empty', ['', ' ', '\n\t', '\u00a0']],
      ['too-long', ['x'.repeat(11), '𝒳'.repeat(11)]],
      ['control-characters', ['a\u0000', 'a\u0007b', '\u007fa', 'a\u0085']],
      ['malformed-text', ['\ud800', 'a\udc00b', '\udc00\ud800']],
    ],
  ],
  [
    'A label',
    label(13),
    ['butikk', 'Bakeri & kafé', 'B2', 'a.b, c/d-e'],
    [
      ['not-text', ONLY_TEXT],
      ['too-long', ['x'.repeat(14)]],
      ['not-a-label', ['', ' a', '1a', 'a\nb', 'a@b.no', '<b>', 'a\ud800']],
    ],
  ],
  [
    'An identifier',
    identifier(8),
    ['Z990101', 'a', '0-9._a'],
    [
      ['not-text', ONLY_TEXT],
      ['too-long', ['a'.repeat(9)]],
      ['not-an-identifier', ['', '-a', 'a b', 'å', 'a\n']],
    ],
  ],
  [
    'An office number',
    officeNumber,
    ['0315', '9999'],
    [
      ['not-text', [315, ...ONLY_TEXT]],
      ['not-an-office', ['', '315', '03a5', '-315']],
      ['too-long', ['03155']],
    ],
  ],
  [
    'A pattern',
    pattern(/^a+$/, 3, 'not-a', 'Use a.'),
    ['a', 'aaa'],
    [
      ['not-text', ONLY_TEXT],
      ['not-a', ['b', '']],
      ['too-long', ['aaaa']],
    ],
  ],
  [
    'A choice',
    oneOf(['one', 'two']),
    ['one', 'two'],
    [['not-a-choice', ['three', 'ONE', '', 1, true, null, {}, ['one'], 'toString', '__proto__']]],
  ],
  [
    'A flag',
    flag,
    [true, false],
    [['not-a-boolean', ['true', 'false', 'yes', '', 0, 1, null, {}, [true]]]],
  ],
  [
    'A whole number',
    wholeNumber(1, 20),
    [1, 20, 5.0],
    [
      ['not-a-whole-number', ['1', '', 1.5, NaN, Infinity, null, true, [1], {}]],
      ['out-of-range', [0, -1, 21, 1e21]],
    ],
  ],
  [
    'A decimal',
    decimal(0, 60),
    [0, 60, 37.5, 0.01, 0.29, 1.1],
    [
      ['not-a-number', ['37.5', '', NaN, Infinity, -Infinity, null, true, [1], {}, 1e-7, 0.001]],
      ['out-of-range', [-0.01, 60.01, 1e20]],
    ],
  ],
  ['A contract percentage', contractPercentage, [0.01, 20, 100], [['out-of-range', [0, 100.01]]]],
  ['A workload', workloadPercentage, [0, 100, 200], [['out-of-range', [-1, 200.5]]]],
  [
    'A uuid',
    uuid,
    [UUID],
    [
      [
        'not-a-uuid',
        ['', 'x', UUID.toUpperCase(), `${UUID}0`, UUID.replaceAll('-', ''), 7, null, {}, [UUID]],
      ],
    ],
  ],
  ['A reference', factReference, [UUID], [['not-a-uuid', ['training', null, { id: UUID }]]]],
  [
    'A stated date',
    when,
    [
      '2018-05-14',
      '2018-05',
      '2018',
      '2017-10~',
      '2016-05/2016-11',
      '2018-XX',
      '2018-24',
      '../2018',
    ],
    [
      [
        'not-a-date',
        [
          '',
          '2018-W03',
          '2018-W03-1',
          '2018-02-30',
          '2018-13',
          '14.05.2018',
          '2018-05-14T10:00:00Z',
          '1018',
          '../..',
          '2019/2018',
          2018,
          null,
          {},
          ['2018'],
          'x'.repeat(100_000),
        ],
      ],
    ],
  ],
  [
    'A day',
    day,
    ['2018-05-14', '2020-02-29'],
    [
      [
        'not-a-day',
        [
          '',
          '2018-05',
          '2018-02-30',
          '2019-02-29',
          '2018-W03-1',
          '2018-05-14 ',
          '2018-05-14T00:00',
          20180514,
          null,
          {},
          ['2018-05-14'],
        ],
      ],
    ],
  ],
  [
    'A list',
    listOf(oneOf(['a', 'b', 'c']), { min: 1, max: 2 }),
    [['a'], ['b', 'a']],
    [
      ['not-a-list', ['a', null, {}, { 0: 'a', length: 1 }, 7]],
      ['too-few', [[]]],
      ['too-many', [['a', 'b', 'c']]],
      ['repeated', [['a', 'a']]],
      ['not-a-choice', [['d'], ['a', null], [['a']], [undefined]]],
    ],
  ],
  [
    'A free object',
    freeObject,
    [{}, { any: { thing: [1, null] } }],
    [['not-an-object', ['{}', 7, null, [], [{}]]]],
  ],
])('%s', (_, shape, accepted, refusals) => {
  it.each(accepted.map((value) => [value]))('may be %j', (value) => {
    expect(codesOf(shape, value)).toEqual([]);
    expect(validate(classOf(shape), { field: value })).toEqual({ value: { field: value } });
  });

  it.each(refusals.flatMap(([code, values]) => values.map((value) => [code, value] as const)))(
    'is refused as %s when it is %j',
    (code, value) => expect(codesOf(shape, value)).toEqual([code]),
  );
});

describe('Nested fields', () => {
  class Inner {
    @Field(text(5), { required: true, says: 'A name.' })
    name!: string;

    @Field(wholeNumber(0, 9), { says: 'A number.' })
    number?: number;
  }
  const one = classOf(group(Inner));
  const many = classOf(listOf(group(Inner), { max: 3 }));

  it('are accepted', () => {
    expect(problemsOf(one, { field: { name: 'a' } })).toEqual([]);
    expect(problemsOf(many, { field: [{ name: 'a', number: 1 }, { name: 'a' }] })).toEqual([]);
  });

  it.each<[string, FieldClass, unknown, string[]]>([
    ['a missing field', one, {}, ['field.name missing']],
    ['a wrong field', one, { name: 7 }, ['field.name not-text']],
    ['an unknown field', one, { name: 'a', x: 1 }, ['field.x unknown-field']],
    ['text for an object', one, 'abc', ['field not-an-object']],
    ['a number for an object', one, 7, ['field not-an-object']],
    ['null for an object', one, null, ['field not-an-object']],
    ['a list for an object', one, [{ name: 'a' }], ['field not-an-object']],
    ['an object for a list', many, { name: 'a' }, ['field not-a-list']],
    ['null in a list', many, [{ name: 'a' }, null], ['field not-an-object']],
    ['text in a list', many, ['a'], ['field not-an-object']],
    ['a list in a list', many, [[{ name: 'a' }]], ['field not-an-object']],
    [
      'wrong fields in a list',
      many,
      [{ name: 'a' }, { number: 10 }],
      ['field[1].name missing', 'field[1].number out-of-range'],
    ],
    [
      'an unknown field in a list',
      many,
      [{ name: 'a' }, { name: 'b', x: 1 }],
      ['field[1].x unknown-field'],
    ],
    [
      'a field constructor',
      one,
      { name: 'a', constructor: 1 },
      ['field.constructor unknown-field'],
    ],
  ])('are refused with their path: %s', (_, type, value, problems) =>
    expect(problemsOf(type, { field: value })).toEqual(problems),
  );

  it('of a free object are not known, but none is dropped without a word', () => {
    const body: unknown = JSON.parse('{"field": {"a": {"__proto__": {"b": 1}}}}');
    expect(problemsOf(classOf(freeObject), body)).toEqual(['field.a.__proto__ unknown-field']);
  });
});

describe('A field that is kept in plain', () => {
  it.each([
    ['a label', label(), 'a 17854400037'],
    ['an identifier', identifier(), '17854400037'],
    ['a pseudonym', pseudonym, '178544-00037'],
  ])('takes no identity number: %s', (_, shape, value) => {
    expect(codesOf(shape, value)).toEqual(['identity-number']);
    // The control: the last check digit is wrong, so these are eleven digits of something else.
    expect(codesOf(shape, value.replace(/7$/, '8'))).toEqual([]);
  });
});
