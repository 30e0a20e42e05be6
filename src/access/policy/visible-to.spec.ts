import fc from 'fast-check';
import { decideCase } from './decide.js';
import { cases, identities } from './policy.fixture.js';
import { isShown, visibleTo } from './visible-to.js';

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
