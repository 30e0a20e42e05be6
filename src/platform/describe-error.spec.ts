import { describeError } from './describe-error.js';

describe('The description of an error', () => {
  it('gives class, code and place, and nothing of the message', () => {
    const error = Object.assign(new RangeError('Kari Nordmann is not a date'), { code: '22007' });
    expect(describeError(error)).toMatch(
      /^RangeError 22007 at .*\(describe-error\.spec\.ts:\d+\)$/,
    );
    expect(describeError(error)).not.toContain('Kari');
  });

  it('is not deceived by a message that looks like a stack', () => {
    const error = new Error('x\n    at Kari (Nordmann.ts:1:1)');
    expect(describeError(error)).not.toMatch(/Kari|Nordmann/);
  });

  it('leaves out the place when the message was changed after the stack was taken', () => {
    const error = new Error('x\n    at Kari (Nordmann.ts:1:1)');
    expect(error.stack).toContain('Kari');
    error.message = 'other';
    expect(describeError(error)).toBe('Error');
  });

  it('trusts no name or code that is more than an identifier', () => {
    const error = Object.assign(new Error('x'), { name: 'Kari Nordmann', code: 'kari@nav.no' });
    expect(describeError(error)).toMatch(/^Error at /);
    expect(describeError('Kari Nordmann')).toBe('thrown value that is not an Error');
  });

  it('is at most 200 characters long', () => {
    const error = new Error('x');
    error.stack = `Error: x\n    at ${'f'.repeat(500)} (a.ts:1:1)`;
    expect(describeError(error).length).toBeLessThanOrEqual(200);
  });
});
