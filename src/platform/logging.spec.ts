import { createLogger } from './logging.js';

const SYNTHETIC_NUMBER = '17854400037';

function logged(write: (logger: ReturnType<typeof createLogger>) => void) {
  const lines: string[] = [];
  write(createLogger('info', { write: (line) => lines.push(line) }));
  return { text: lines.join(''), entries: lines.map((line) => JSON.parse(line)) };
}

describe('The application log', () => {
  it('has the fields that it may have, in the form that they have there', () => {
    const caseId = '9b2f0f6a-54f5-4d5e-8a7c-2f4f3f0a1b22';
    const fields = { route: '/api/cases/:caseId', method: 'GET', status: 503, caseId, failures: 2 };
    const { entries } = logged((log) => log.warn(fields, 'request failed'));
    expect(entries).toEqual([
      { level: 40, time: expect.any(String), ...fields, msg: 'request failed' },
    ]);
  });

  it.each([
    ['a field of no declared name', { note: 'Kari' }],
    ['a name of something inherited', { constructor: 'Kari', toString: 'Kari' }],
    ['a text in place of an id', { caseId: 'Kari' }],
    ['an object in place of a text', { route: ['Kari'] }],
    ['an address with its values', { route: '/api/people?name=Kari Nordmann' }],
    ['a text in place of a number', { status: 'Kari' }],
    ['an actor who is a name', { actor: 'Kari Nordmann' }],
  ])('leaves out %s, and says that it did', (_, fields) => {
    const { text, entries } = logged((log) => log.error(fields, 'request failed'));
    expect(text).not.toContain('Kari');
    expect(entries[0].leftOut).toBe(Object.keys(fields).length);
  });

  it('tells an error by class, code and place, never by its message', () => {
    const error = Object.assign(new RangeError('invalid input: "Kari Nordmann"'), {
      code: '22P02',
      detail: 'Key (name)=(Kari Nordmann)',
    });
    const { text, entries } = logged((log) => log.error({ error }, 'request failed'));
    expect(entries[0].error).toMatch(/^RangeError 22P02 at .*logging\.spec\.ts:\d+\)$/);
    expect(entries[0].places.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/Kari|Nordmann/);
  });

  it('lets no description of an error through that is not one', () => {
    const { text } = logged((log) => log.error({ error: 'Kari Nordmann is no date' }, 'failed'));
    expect(text).not.toContain('Kari');
  });

  it('tells of PostgreSQL how it lives, and of the rest only how grave it is', () => {
    const of = (postgres: string) =>
      logged((log) => log.info({ postgres }, 'database')).entries[0].postgres;
    expect(of('2026 LOG:  database system is ready to accept connections')).toBe(
      'database system is ready to accept connections',
    );
    expect(of('2026 ERROR:  invalid input syntax for type uuid: "Kari"')).toBe('ERROR');
    expect(of('2026 DETAIL:  Key (name)=(Kari) already exists')).toBeUndefined();
  });

  it('does not log a message that was put together', () => {
    const name: string = 'Kari Nordmann 1';
    // @ts-expect-error A message is a constant: the compiler refuses it before the log does.
    const { text } = logged((log) => log.info({}, `hello ${name}`));
    expect(text).not.toContain('Kari');
  });

  it('masks as a last resort what is an identity number or looks like a token, and counts it', () => {
    const stack = `Error: x\n    at f (${SYNTHETIC_NUMBER}.ts:1:1)`;
    const error = Object.assign(new Error('x'), { stack });
    const actor = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln';
    const { text, entries } = logged((log) => {
      log.error({ error }, 'request failed');
      log.error({ actor: actor.slice(0, 60) }, 'request failed');
      log.error({ position: '12345678901' }, 'request failed');
    });
    expect(text).not.toMatch(new RegExp(`${SYNTHETIC_NUMBER}|eyJ`));
    expect(text).toContain('12345678901');
    expect(entries.map(({ masked }) => masked).filter(Boolean)).toEqual([1, 2]);
  });

  it('says nothing when it is silent', () => {
    const lines: string[] = [];
    createLogger('silent', { write: (line) => lines.push(line) }).error({}, 'request failed');
    expect(lines).toEqual([]);
  });
});
