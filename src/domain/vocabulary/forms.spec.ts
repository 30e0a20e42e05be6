import { readFile } from 'node:fs/promises';
import { STREAM_KINDS } from '../catalogue.js';
import { validate } from '../fields/validate.js';
import { commandForms, type FormField } from './forms.js';
import { formsModule } from './forms-module.js';

const forms = commandForms();
const fieldOf = (command: string, name: string): FormField =>
  forms[command]!.fields.find((field) => field.name === name)!;

describe('The forms of commands', () => {
  it('as the page has them are those of the declarations: npm run docs writes them', async () =>
    expect(await readFile('web/src/vocabulary/forms.generated.ts', 'utf8')).toBe(formsModule()));

  it('are one for each command that a person can record', () =>
    expect(Object.keys(forms)).toEqual([
      ...new Set(
        Object.values(STREAM_KINDS).flatMap(({ entries }) =>
          entries.filter(({ byProcedure }) => !byProcedure).map(({ command }) => command),
        ),
      ),
    ]));

  it('have every field of the example, and with the required ones of the example alone are accepted', () => {
    for (const { entries } of Object.values(STREAM_KINDS))
      for (const { command, example, type, byProcedure } of entries) {
        if (byProcedure) continue;
        const given = Object.keys(example);
        const names = forms[command]!.fields.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(given));
        const required = forms[command]!.fields.filter((field) => field.required);
        const least = Object.fromEntries(
          required.map(({ name }) => [name, (example as Record<string, unknown>)[name]]),
        );
        expect({ command, answer: validate(type, least) }).not.toHaveProperty('answer.problems');
      }
  });

  it('tell dates, references, choices, lists and groups apart', () => {
    expect(fieldOf('start-training', 'plannedEnd').kind).toBe('when');
    expect(fieldOf('complete-training', 'training')).toMatchObject({
      kind: 'fact',
      required: true,
    });
    expect(fieldOf('start-training', 'employerId').kind).toBe('id');
    expect(fieldOf('start-training', 'hoursPerWeek')).toMatchObject({ kind: 'decimal', max: 60 });
    expect(fieldOf('record-hiring-decision', 'hired').kind).toBe('flag');
    expect(fieldOf('sign-agreement', 'parties').kind).toBe('choices');
    expect(fieldOf('sign-agreement', 'goals')).toMatchObject({
      kind: 'groups',
      fields: expect.arrayContaining([expect.objectContaining({ name: 'text', sealed: true })]),
    });
  });
});
