import fc from 'fast-check';
import type { CaseAccessFacts } from '../access-facts.js';
import { decideCase } from './decide.js';
import { cases, identities } from './policy.fixture.js';
import { visibleTo, type Visible } from './visible-to.js';

/** The values read back, as a query holds a case against them. */
const isShown = (visible: Visible | undefined, { office, person }: CaseAccessFacts): boolean =>
  visible !== undefined &&
  (visible.offices === 'all' || visible.offices.includes(office)) &&
  (person.protection === undefined || visible.protections.includes(person.protection)) &&
  (!person.shielded || visible.shielded) &&
  !person.related.includes(visible.reader) &&
  (!person.blocked || visible.blocked || person.blocked.handlers.includes(visible.reader));

describe('What lists show', () => {
  it('is exactly what the policy lets the reader open without an override', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(identities, cases, (reader, facts) => {
        const opened = decideCase(reader, 'read', facts).permit;
        seen.add(opened);
        expect(isShown(visibleTo(reader), facts)).toBe(opened);
      }),
      { numRuns: 20_000 },
    );
    expect(seen.size).toBe(2);
  });
});
