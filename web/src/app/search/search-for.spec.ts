import { searchFor } from './search-for.js';

describe('searchFor', () => {
  it.each(['01829712381', '018297 12381', '01 82 97 123 81', ' 018297-12381 '])(
    'takes %s for the number of a person',
    (text) => {
      expect(searchFor(text)).toEqual({ kind: 'person', identityNumber: '01829712381' });
    },
  );

  it.each([
    ['case-4', 'case-4'],
    [' Case-4 ', 'case-4'],
    ['case 4', 'case-4'],
    ['2024', '2024'],
    ['furu-0317', 'furu-0317'],
  ])('takes "%s" for a pseudonym', (text, pseudonym) => {
    expect(searchFor(text)).toEqual({ kind: 'case', pseudonym });
  });

  it.each(['0182971238', '018297123811', '018297 123', '018297', 'nr 01829712381'])(
    'puts no piece of an identity number into an address: %s',
    (text) => {
      expect(searchFor(text)).toEqual({ kind: 'unfinished-number' });
    },
  );

  it('knows the id of a case, as copied from an address', () => {
    const caseId = '3455a692-8239-5cce-b8a0-46c2af105cac';
    expect(searchFor(` ${caseId.toUpperCase()} `)).toEqual({ kind: 'case-id', caseId });
  });

  it('asks for nothing when nothing is written', () => {
    expect(searchFor('  ')).toEqual({ kind: 'nothing' });
  });
});
