import { typedFrom } from '../record/form/typed.js';
import { formOf } from '../vocabulary/forms.js';
import { changesIn } from './changes.js';

const TODAY = '2026-11-22';
const { fields } = formOf('start-training');
const RECORDED = {
  occurredOn: '2018-03-12~',
  source: 'counsellor',
  employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
  workArea: 'bakery',
  hoursPerWeek: 22.5,
  note: { $withheld: true },
};
const opened = typedFrom(fields, RECORDED, 'nb');

describe('What is changed in the form of a recorded fact', () => {
  it('is nothing where nothing was touched, whatever cannot be shown or was said roughly', () => {
    expect(changesIn(fields, opened, opened, TODAY)).toEqual({});
    expect(changesIn(fields, opened, { ...opened }, TODAY)).toEqual({});
  });

  it('is each changed field with its right value, the date included, and no other', () => {
    const now = { ...opened, occurredOn: '19. mars 2018', hoursPerWeek: '30' };
    expect(changesIn(fields, opened, now, TODAY)).toEqual({
      occurredOn: '2018-03-19',
      hoursPerWeek: 30,
    });
  });

  it('is null for what is not stated after all', () => {
    const now = { ...opened, source: '', workArea: '  ', hoursPerWeek: '' };
    expect(changesIn(fields, opened, now, TODAY)).toEqual({
      source: null,
      workArea: null,
      hoursPerWeek: null,
    });
  });

  it('is what was said for the first time', () => {
    expect(changesIn(fields, opened, { ...opened, plannedEnd: 'juni 2018' }, TODAY)).toEqual({
      plannedEnd: '2018-06',
    });
  });

  it('is nothing where the same is said in other words', () => {
    const now = { ...opened, hoursPerWeek: '22,50', occurredOn: 'ca. 12.3.2018' };
    expect(changesIn(fields, opened, now, TODAY)).toEqual({});
  });

  it('is the whole list where one row of it is another', () => {
    const agreement = formOf('sign-agreement').fields;
    const goals = [{ text: 'Prøve kassa' }, { text: 'Lære norsk' }];
    const before = typedFrom(agreement, { goals }, 'nb');
    const after = typedFrom(agreement, { goals: [goals[0], { text: 'Lære faguttrykk' }] }, 'nb');
    expect(changesIn(agreement, before, after, TODAY)).toEqual({
      goals: [{ text: 'Prøve kassa' }, { text: 'Lære faguttrykk' }],
    });
  });
});
