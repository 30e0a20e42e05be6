import { ANALYSIS_STATES } from '../../../src/domain/analysis/states.js';
import { PHASES } from '../../../src/domain/course/phases.js';
import { STREAM_KINDS } from '../../../src/domain/catalogue.js';
import { LANGUAGES, type Language } from '../i18n/language.js';
import type { Dictionary } from './dictionary.js';
import { COMMAND_FORMS } from './forms.generated.js';
import { isCommandName, type FormField } from './forms.js';
import { notPlain } from './plain-language.fixture.js';
import { stateWords } from './states.js';
import { dictionary as en } from './words/en.js';
import { dictionary as nb } from './words/nb.js';
import { dictionary as nn } from './words/nn.js';
import { loadWords } from './words.js';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { nb, nn, en };

const withInner = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...withInner(field.fields ?? [])]);
const FORMS = Object.entries<{ fields: readonly FormField[] }>(COMMAND_FORMS);

/** Every word with where it stands: `options.gender.woman`. */
function wordsIn(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    wordsIn(inner, at ? `${at}.${name}` : name),
  );
}

describe.each(LANGUAGES)('the vocabulary in %s', (language) => {
  const all = wordsIn(DICTIONARIES[language]);

  it('has words for every command, event, field and choice, none of them the name in the code', async () => {
    const words = await loadWords(language);
    const fields = FORMS.flatMap(([command, form]) =>
      withInner(form.fields).map((field) => ({ command, ...field })),
    );
    const asked = [
      ...FORMS.map(([command]) => [command, words.command(command)]),
      ...Object.values(STREAM_KINDS).flatMap(({ entries }) =>
        entries.map(({ event }) => [event, words.event(event)]),
      ),
      ...fields.map(({ name, command }) => [name, words.field(name, command)]),
      ...fields.flatMap(({ name, command, options = [] }) =>
        options.map((value) => [value, words.option(name, value, command)]),
      ),
      ...ANALYSIS_STATES.map((state) => [state, words.state(state)]),
      ...Object.values(STREAM_KINDS).flatMap(({ entries }) =>
        entries.map(({ phase }) => [phase, words.phase(phase)]),
      ),
    ];
    expect(asked.length).toBeGreaterThan(1000);
    expect(asked.filter(([name, said]) => said === name || said?.trim() === '')).toEqual([]);
    expect(
      asked.filter(([, said]) => said === DICTIONARIES[language].sayings.somethingElse),
    ).toEqual([]);
  });

  it('is plain and in one language', () => {
    expect(
      all.flatMap(([at, word]) => notPlain(word, language).map((why) => `${at}: ${why}`)),
    ).toEqual([]);
  });

  it('begins each word with a capital, as on a button or before a value', () => {
    const { sayings: _, help: __, problems: ___, ...labels } = DICTIONARIES[language];
    expect(wordsIn(labels).filter(([, word]) => /^\p{Ll}/u.test(word))).toEqual([]);
  });

  it('ends sentences, and only sentences, with a full stop', () => {
    const { help, problems, sayings: _, ...labels } = DICTIONARIES[language];
    expect(wordsIn({ help, problems }).filter(([, text]) => !text.endsWith('.'))).toEqual([]);
    expect(wordsIn(labels).filter(([, word]) => word.endsWith('.'))).toEqual([]);
  });

  it('does not ask one thing twice in one form', async () => {
    const words = await loadWords(language);
    const twice = FORMS.flatMap(([command, { fields }]) => {
      const labels = fields.map(({ name }) => words.field(name, command));
      return labels
        .filter((label, at) => labels.indexOf(label) < at)
        .map((label) => [command, label]);
    });
    expect(twice).toEqual([]);
  });

  it('gives every choice of a field a word of its own', async () => {
    const words = await loadWords(language);
    const alike = FORMS.flatMap(([command, { fields }]) =>
      withInner(fields).flatMap(({ name, options = [] }) => {
        const said = options.map((value) => words.option(name, value, command));
        return said
          .filter((word, at) => said.indexOf(word) < at)
          .map((word) => [command, name, word]);
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('words of exceptions', () => {
  it('stand for a field of a command that there is', () => {
    const named = [
      ...Object.keys(nb.fieldsInCommands),
      ...Object.keys(nb.optionsInCommands),
      ...Object.keys(nb.help).filter((key) => key.includes('.')),
    ];
    const unknown = named.filter((key) => {
      const [command = '', name, value] = key.split('.');
      if (!isCommandName(command)) return true;
      const fields = withInner(COMMAND_FORMS[command].fields).filter((one) => one.name === name);
      return !fields.some(({ options }) => value === undefined || options?.includes(value));
    });
    expect(unknown).toEqual([]);
  });
});

describe('states and phases', () => {
  it('has a heading for every phase of a course', () =>
    expect(PHASES.filter(({ name }) => !Object.hasOwn(nb.phases, name))).toEqual([]));

  it('says a state of a later version as it is', () =>
    expect(stateWords('nb').state('retired')).toBe('retired'));

  it('names need groups as the office does', () =>
    expect(nb.options.needGroup.needsGuidanceReducedCapacity).toBe(
      'Trenger veiledning, nedsatt arbeidsevne',
    ));
});

describe('bokmål and nynorsk', () => {
  it('are not the same text under two names', () => {
    const [inNb, inNn] = [wordsIn(nb), new Map(wordsIn(nn))];
    const longer = inNb.filter(([, word]) => word.length > 25);
    const same = longer.filter(([at, word]) => inNn.get(at) === word);
    expect(same.length / longer.length).toBeLessThan(0.1);
  });

  it('are each written as they are', () => {
    expect(nn.commands['assign-counsellor']).toBe('Tildel rettleiar');
    expect(nn.options.contractType.otherTemporary).toBe('Mellombels stilling');
    expect(nn.fields.employerId).toBe('Arbeidsgivar');
    expect(nn.events.TrainingInterrupted).toBe('Arbeidstrening avbroten');
  });
});
