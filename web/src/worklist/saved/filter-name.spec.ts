import { Problem } from '../../api/problem.js';
import { faultOfName, faultOfRefusal } from './filter-name.js';

describe('the name of a filter', () => {
  it('has to be there, in letters that the server takes, and not another filter’s', () => {
    expect(faultOfName('Mine over fristen', ['Andre'])).toBeUndefined();
    expect(faultOfName('')).toBe('nameMissing');
    expect(faultOfName('2 uker')).toBe('nameMalformed');
    expect(faultOfName('Hva haster?')).toBe('nameMalformed');
    expect(faultOfName(`Å${'a'.repeat(59)}`)).toBeUndefined();
    expect(faultOfName(`Å${'a'.repeat(60)}`)).toBe('nameMalformed');
    expect(faultOfName('Andre', ['Andre'])).toBe('nameTaken');
  });
});

describe('a filter that the server does not save', () => {
  it('is told by what one can do about it', () => {
    expect(faultOfRefusal(new Problem(409, 'too-many-filters', ''))).toBe('tooMany');
    const named = [{ field: 'name', code: 'identity-number', message: '' }];
    expect(faultOfRefusal(new Problem(422, 'invalid-fields', '', named))).toBe('nameMalformed');
    expect(faultOfRefusal(new Problem(0, 'not-reached', ''))).toBe('failed');
  });
});
