import pg from 'pg';
import { isPassing } from './passing-error.js';

const coded = (code: string) => Object.assign(new Error('said by somebody'), { code });

describe('An error of the database', () => {
  it.each([
    '08006',
    '40001',
    '40P01',
    '53300',
    '57P01',
    '55P03',
    '25P03',
    '25006',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
  ])('passes with time: %s', (code) => expect(isPassing(coded(code))).toBe(true));

  it.each(['23505', '22P02', '42P01', '42501', 'ERR_INVALID_ARG_TYPE'])(
    'stays what it is: %s',
    (code) => expect(isPassing(coded(code))).toBe(false),
  );

  it('passes when the driver lost its connection', async () => {
    const client = new pg.Client({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    const refused = await client.connect().catch((error: unknown) => error);
    expect(isPassing(refused)).toBe(true);
    expect(isPassing(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('is no bug of ours', () => {
    expect(isPassing(new TypeError('x is not a function'))).toBe(false);
    expect(isPassing(new Error('anything else'))).toBe(false);
    expect(isPassing(undefined)).toBe(false);
  });
});
