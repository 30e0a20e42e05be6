import type { FieldProblem, Problem } from '../api/problem.js';
import type { Language } from '../../../src/domain/time/format.js';
import { useLanguage } from '../i18n/language.js';
import { limitsOf, nameIn } from './field-kinds.js';
import { GENERAL_PROBLEMS, generalProblem } from './general-problems.js';
import { loadedWords, type Words } from './words.js';

/** A refusal in words: what is wrong, and what to do about it. */
interface SaidProblem {
  what: string;
  remedy?: string;
  /** Set where only the server's English says it: to be given as `lang` of the element around it. */
  lang?: 'en';
  /** The label of the field at fault, where one is. */
  field?: string;
}

/**
 * What an answer that says no means. What the server refuses of a milestone is said by the words of
 * the vocabulary, once they have been fetched; before that, and for codes of a later version, by the
 * server itself in English.
 */
export function problemText(problem: Problem, language: Language, command?: string): SaidProblem {
  const [fault] = problem.errors;
  if (fault?.code === problem.code) return faultText(fault, language, command);
  const words = loadedWords(language)?.problem(problem.code) ?? generalProblem(problem, language);
  if (words) return { ...words };
  return { what: problem.message, lang: 'en' };
}

/** What is wrong with one field. */
export function faultText(fault: FieldProblem, language: Language, command?: string): SaidProblem {
  const words = loadedWords(language);
  const label = words?.path(fault.field, command);
  const field = label && label !== fault.field ? { field: label } : {};
  const known =
    words?.problem(fault.code, nameIn(fault.field), command) ??
    GENERAL_PROBLEMS[language][fault.code];
  if (!known)
    return {
      what: fault.message,
      ...(fault.remedy === undefined ? {} : { remedy: fault.remedy }),
      lang: 'en',
      ...field,
    };
  const limits = limitsOf(fault.field, command);
  const what = withLimits(known.what, limits);
  const ground = words && groundOf(fault, words);
  return {
    what: ground ? `${what} ${ground}` : what,
    remedy: withLimits(known.remedy, limits),
    ...field,
  };
}

/** Which entry a correction would make impossible, and why; the server says so in its message. */
function groundOf({ code, message }: FieldProblem, words: Words): string | undefined {
  if (code !== 'impossible-history') return undefined;
  const [, type, inner] = /: (\w+) [0-9a-f-]{36}: .*\(([a-z-]+)\)$/.exec(message) ?? [];
  if (type === undefined || inner === undefined) return undefined;
  return `${words.event(type)}: ${words.problem(inner)?.what ?? inner}`;
}

/** Limits that are not known are left out with the words around them: `[fra {min} til {max}]`. */
function withLimits(text: string, limits: Readonly<Record<string, number | undefined>>): string {
  return text.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (names.some((name) => limits[name] === undefined)) return '';
    return part.replace(/\{(\w+)\}/g, (__, name: string) => String(limits[name]));
  });
}

/** {@link problemText} and {@link faultText} in the language that is chosen. */
export function useProblemText() {
  const { language } = useLanguage();
  return {
    problem: (problem: Problem, command?: string) => problemText(problem, language, command),
    fault: (fault: FieldProblem, command?: string) => faultText(fault, language, command),
  };
}
