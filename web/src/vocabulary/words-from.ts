import type { Language } from '../../../src/domain/time/format.js';
import type { Dictionary, ProblemWords } from './dictionary.js';
import { kindsOf } from './field-kinds.js';
import { saidBy } from './said.js';
import { stateWords } from './states.js';

/** What a vocabulary can say; a name that it does not know, of a later version, is said as it is. */
export interface Words {
  /** As on a button: "Start arbeidstrening". */
  command(name: string): string;
  /** As in a log: "Arbeidstrening startet". */
  event(type: string): string;
  /** The label of a field; the command where fields of this name mean different things. */
  field(name: string, command?: string): string;
  /** One sentence of help, for the few fields that need it. */
  help(field: string, command?: string): string | undefined;
  option(field: string, value: string, command?: string): string;
  phase(name: string): string;
  /** An analysis state: where a person stands. */
  state(name: string): string;
  /** What lasts, e.g. a training. */
  spell(kind: string): string;
  /** Any stored value of a field, with its unit; never an id. */
  said(field: string, value: unknown, command?: string): string;
  /** A field at fault as the server names it: `goals[0].text` is "Mål 1: Hva er målet?". */
  path(path: string, command?: string): string;
  /** Several, joined as in a sentence. */
  list(parts: readonly string[]): string;
  /** What a code of refusal means, of this field of this command where it means something else there. */
  problem(code: string, field?: string, command?: string): ProblemWords | undefined;
}

export function wordsFrom(dictionary: Dictionary, language: Language): Words {
  const { commands, events, fields, fieldsInCommands, options, optionsInCommands } = dictionary;
  const { help, phases, spells, problems, sayings } = dictionary;
  const field = (name: string, command = '') =>
    wordIn(fieldsInCommands, `${command}.${name}`) ?? wordIn(fields, name) ?? name;
  const knownOption = (name: string, value: string, command = '') =>
    wordIn(optionsInCommands, `${command}.${name}.${value}`) ??
    wordIn(wordIn<Readonly<Record<string, string>>>(options, name) ?? {}, value);
  return {
    command: (name) => wordIn(commands, name) ?? name,
    event: (type) => wordIn(events, type) ?? sayings.somethingElse,
    field,
    help: (name, command = '') => wordIn(help, `${command}.${name}`) ?? wordIn(help, name),
    option: (name, value, command) => knownOption(name, value, command) ?? value,
    phase: (name) => wordIn(phases, name) ?? name,
    state: stateWords(language).state,
    spell: (kind) => wordIn(spells, kind) ?? kind,
    problem: (code, name = '', command = '') =>
      wordIn(problems, `${command}.${name}.${code}`) ??
      wordIn(problems, `${name}.${code}`) ??
      wordIn(problems, `${onlyOneOf(kindsOf(name, command)) ?? ''}:${code}`) ??
      wordIn(problems, code),
    ...saidBy({ dictionary, language, field, knownOption }),
  };
}

const wordIn = <T>(dictionary: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;

const onlyOneOf = <T>(several: ReadonlySet<T>): T | undefined =>
  several.size === 1 ? [...several][0] : undefined;
