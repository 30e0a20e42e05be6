import type { Employer } from '../answers.js';
import { addressOfRecording, commandsByPhase, suggestionsFor } from './suggestions.js';

type Known = Parameters<typeof suggestionsFor>[0];
type Opening = Employer['openings']['open'][number];

const opening = (fact: string): Opening => ({
  fact,
  value: { kind: 'training' },
  windowPassed: false,
});

function known(profile: Partial<Employer['profile']>, ...open: Opening[]): Known {
  const empty = { main: {}, others: [], earlier: [] };
  return {
    profile: {
      day: '2026-05-15',
      facts: {},
      contacts: empty,
      agreements: [],
      feedback: [],
      ...profile,
    },
    openings: { open, ended: [] },
  };
}

const commandsFor = (employer: Known) =>
  suggestionsFor(employer).map(({ command, visit }) => (visit ? 'visit' : command));

describe('What makes sense to record of an employer', () => {
  it('begins with contact and visit, then what nobody has recorded yet', () =>
    expect(commandsFor(known({}))).toEqual([
      'contact-employer',
      'visit',
      'assign-contact-person',
      'map-employer',
      'declare-hosting-plan',
    ]));

  it('leaves out what is known and holds', () => {
    const services = { fact: 'a', data: { side: 'services' as const, main: true } };
    expect(
      commandsFor(
        known({
          contacts: { main: { services }, others: [], earlier: [] },
          mapping: { fact: 'b', value: {} },
          hostingPlan: { fact: 'c', value: true, valid: true },
        }),
      ),
    ).toEqual(['contact-employer', 'visit', 'announce-opening', 'map-employer']);
  });

  it('asks for a new plan where the old one is over', () =>
    expect(
      commandsFor(
        known({
          mapping: { fact: 'b', value: {} },
          hostingPlan: { fact: 'c', value: true, valid: false },
        }),
      ),
    ).toContain('declare-hosting-plan'));

  it('names the opening where there is only one, and none of several', () => {
    const filling = (...open: Opening[]) =>
      suggestionsFor(known({}, ...open)).find(({ command }) => command === 'fill-opening');
    expect(filling(opening('only'))).toEqual({ command: 'fill-opening', fact: 'only' });
    expect(filling(opening('one'), opening('two'))).toEqual({ command: 'fill-opening' });
    expect(filling()).toBeUndefined();
  });
});

describe('The commands of an employer', () => {
  it('are all there, each once, but for the registration', () => {
    const commands = commandsByPhase().flatMap(([, names]) => names);
    expect(commands).toHaveLength(19);
    expect(new Set(commands).size).toBe(19);
    expect(commands).not.toContain('register-employer');
  });

  it('are recorded at an address that says what they are about', () => {
    expect(addressOfRecording('e', { command: 'fill-opening', fact: 'f' })).toBe(
      '/arbeidsgivere/e/registrer/fill-opening?fact=f',
    );
    expect(addressOfRecording('e', { command: 'contact-employer', visit: true })).toBe(
      '/arbeidsgivere/e/registrer/contact-employer?kind=visit',
    );
    expect(addressOfRecording('e', { command: 'map-employer' })).toBe(
      '/arbeidsgivere/e/registrer/map-employer',
    );
  });
});
