import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Texts } from '../i18n/language.js';
import { notPlain } from './plain-language.fixture.js';

const PAGE = join(import.meta.dirname, '..');

const parts = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)texts\.ts$/.test(path))
  .sort();

/** Texts as they stand, and of functions the quoted parts of their source. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [...value.toString().matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g)].map((quoted) =>
      (quoted[1] ?? quoted[2] ?? quoted[3] ?? '').replace(/\$\{[^}]*\}/g, ' '),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

it('finds the texts of the parts', () => expect(parts.length).toBeGreaterThan(10));

describe.each(parts)('%s', (path) => {
  it.each(LANGUAGES)('is plain and in one language: %s', async (language) => {
    const exported = Object.values(await import(join(PAGE, path))) as Partial<Texts<unknown>>[];
    const texts = exported.flatMap((one) => textsIn(one[language]));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => notPlain(text, language))).toEqual([]);
  });
});
