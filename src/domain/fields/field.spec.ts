import { Field, fieldsOf, sealedPaths } from './field.js';
import { flag, group, listOf, text } from './shapes.js';

class Inner {
  @Field(text(), { sealed: true, says: 'Personal.' })
  note?: string;

  @Field(flag, { says: 'Not personal.' })
  done?: boolean;
}

class Parent {
  @Field(flag, { says: 'First.' })
  first?: boolean;
}

class Outer extends Parent {
  @Field(text(), { sealed: true, required: true, says: 'Second.' })
  second!: string;

  @Field(group(Inner), { says: 'One.' })
  one?: Inner;

  @Field(listOf(group(Inner)), { says: 'Many.' })
  many?: Inner[];

  @Field(listOf(group(Inner)), { sealed: true, says: 'Sealed as a whole.' })
  whole?: Inner[];
}

describe('Declared fields', () => {
  it('are those of the parents first, in order of declaration', () =>
    expect(fieldsOf(Outer).map(({ name }) => name)).toEqual([
      'first',
      'second',
      'one',
      'many',
      'whole',
    ]));

  it('of a parent are not changed by its children', () =>
    expect(fieldsOf(Parent).map(({ name }) => name)).toEqual(['first']));

  it('of a class without any are none', () => expect(fieldsOf(class {})).toEqual([]));

  it('say what they mean and whether they are required', () =>
    expect(fieldsOf(Outer)[1]).toMatchObject({ says: 'Second.', required: true, sealed: true }));
});

describe('Sealed paths', () => {
  it('go into objects and through lists, and stop where a field is sealed as a whole', () =>
    expect(sealedPaths(Outer)).toEqual(['second', 'one.note', 'many[].note', 'whole']));
});
