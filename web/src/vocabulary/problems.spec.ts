import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../api/problem.js';
import { LANGUAGES } from '../i18n/language.js';
import { isCommandName } from './forms.js';
import { faultText, problemText } from './problems.js';
import { loadWords } from './words.js';

const DOMAIN = join(import.meta.dirname, '../../../src/domain');
const ROOMS = ['course', 'employer', 'person', 'stream', 'fields'];

/** Codes are kebab-case; so are names of commands, of packages and of what a consent brings about. */
const NO_CODES = [
  'class-transformer',
  'class-validator',
  'reflect-metadata',
  'date-time',
  'dnr-and-hnr',
  'dnr-and-tnr',
  'left-out-of-research',
  'nothing-more-shared',
  'nothing-more-told',
  'misuse-long-training',
  // By a procedure of its own, not by a form.
  'erase-person',
];

function codesOfTheDomain(): string[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(DOMAIN, room))
      .filter((file) => /^(?!.*\.(spec|fixture)\.ts$).*\.ts$/.test(file))
      .map((file) => join(DOMAIN, room, file)),
  );
  const found = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const kebab = source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g);
    const stated = source.matchAll(/(?:code: |because\(\s*)'([a-z-]+)'/g);
    return [...kebab, ...stated].map(([, code = '']) => code);
  });
  return [...new Set(found)].filter((code) => !isCommandName(code) && !NO_CODES.includes(code));
}

beforeAll(async () => {
  for (const language of LANGUAGES) await loadWords(language);
});

describe('every refusal', () => {
  it.each(LANGUAGES)('of the domain has words in %s', (language) => {
    const codes = codesOfTheDomain();
    expect(codes.length).toBeGreaterThan(70);
    const unsaid = codes.filter(
      (code) => faultText({ field: '', code, message: 'said by the server' }, language).lang,
    );
    expect(unsaid).toEqual([]);
  });
});

describe('what is wrong with a field', () => {
  it('names the limits of the field in the command', () => {
    const fault = { field: 'contactEveryWeeks', code: 'out-of-range', message: '' };
    expect(faultText(fault, 'nb', 'sign-agreement')).toEqual({
      what: 'Tallet er for lavt eller for høyt.',
      remedy: 'Skriv et tall fra 1 til 26.',
      field: 'Uker mellom oppfølgingene',
    });
  });

  it('leaves limits out where the command is not known', () => {
    const fault = { field: 'contactEveryWeeks', code: 'out-of-range', message: '' };
    expect(faultText(fault, 'en').remedy).toBe('Write a number.');
  });

  it('says where in a list it is', () => {
    const fault = { field: 'goals[1].text', code: 'too-long', message: '' };
    expect(faultText(fault, 'nb', 'sign-agreement')).toMatchObject({
      remedy: 'Kort den ned til høyst 300 tegn.',
      field: 'Mål 2: Hva er målet?',
    });
  });

  it('means something of its own in a field or a command', () => {
    const nothing = { field: 'percentage', code: 'missing', message: '' };
    expect(faultText(nothing, 'nb', 'change-employment').what).toBe('Ingenting er endret.');
    expect(faultText(nothing, 'nb', 'announce-opening').what).toBe('Dette må fylles ut.');
    const subsidy = { field: 'reason', code: 'reason-required', message: '' };
    expect(faultText(subsidy, 'nb', 'start-instrument').what).toMatch(/^Lønnstilskuddet/);
  });

  it('asks of a question that is not answered what its answer looks like', () => {
    const remedyFor = (field: string, command: string) =>
      faultText({ field, code: 'missing', message: '' }, 'nb', command).remedy;
    expect(remedyFor('parties', 'sign-agreement')).toBe('Velg minst ett av svarene.');
    expect(remedyFor('contractType', 'start-employment')).toBe('Velg ett av svarene.');
    expect(remedyFor('hired', 'record-hiring-decision')).toBe('Svar ja eller nei.');
    expect(remedyFor('training', 'complete-training')).toBe('Velg ett av svarene.');
    expect(remedyFor('kind', 'start-preparation')).toBe('Velg type.');
    expect(remedyFor('employerId', 'start-training')).toBe('Velg en, eller søk etter navnet.');
  });

  it('says which entry a correction would make impossible', () => {
    const message =
      'the history would be impossible: TrainingCompleted 6f2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22: the training cannot end before it began (ends-before-start)';
    expect(faultText({ field: 'changes', code: 'impossible-history', message }, 'nb').what).toBe(
      'Da ville noe annet i historikken ikke lenger kunne stemme. Arbeidstrening fullført: Slutten er før starten.',
    );
  });

  it('is said in the English of the server, and marked so, where the code is not known', () => {
    const fault = { field: 'title', code: 'new-code', message: 'not so', remedy: 'Do this.' };
    expect(faultText(fault, 'nb')).toEqual({
      what: 'not so',
      remedy: 'Do this.',
      lang: 'en',
      field: 'Navn',
    });
  });
});

describe('an answer that says no', () => {
  it('is said by its one field where that is what it is about', () => {
    const error = { field: 'occurredOn', code: 'case-closed', message: 'the case is closed' };
    const problem = new Problem(409, 'case-closed', 'Refused: the case is closed.', [error]);
    expect(problemText(problem, 'nn', 'note-absence')).toMatchObject({
      what: 'Saka er avslutta.',
      field: 'Når skjedde det?',
    });
  });

  it('is said by its code, else by its status, else by the server', () => {
    expect(problemText(new Problem(0, 'not-reached', ''), 'nb').what).toMatch(/kontakt med Forløp/);
    expect(problemText(new Problem(503, 'something-new', ''), 'nb').lang).toBeUndefined();
    expect(problemText(new Problem(418, 'something-new', 'A teapot.'), 'nb')).toEqual({
      what: 'A teapot.',
      lang: 'en',
    });
  });
});
