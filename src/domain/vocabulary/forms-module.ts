import { commandForms, type CommandForm, type FormField } from './forms.js';

/**
 * The forms as a module for the page, which cannot load the declarations themselves: they bring a
 * validator along. A field that several milestones have alike stands in it once, under its name.
 */
export function formsModule(): string {
  const forms = commandForms();
  const shared = namesOfShared(Object.values(forms));
  const written = Object.entries(forms).map(
    ([command, form]) => `  ${JSON.stringify(command)}: ${writtenForm(form, shared)},\n`,
  );
  return (
    '// Written by `npm run docs` from the declarations of the milestones. Do not edit.\n\n' +
    [...shared].map(([field, name]) => `const ${name} = ${field} as const;\n`).join('') +
    `\nexport const COMMAND_FORMS = {\n${written.join('')}} as const;\n`
  );
}

function writtenForm({ fields, ...form }: CommandForm, shared: ReadonlyMap<string, string>) {
  const of = Object.entries(form).map(
    ([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`,
  );
  const within = fields.map((field) => {
    const written = JSON.stringify(field);
    return `      ${shared.get(written) ?? written},\n`;
  });
  return `{\n${of.join('')}    fields: [\n${within.join('')}    ],\n  }`;
}

/** The name of every field, as written, that stands in more than one form: a second one of a name is `name2`. */
function namesOfShared(forms: readonly CommandForm[]): Map<string, string> {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  for (const field of forms.flatMap((form): readonly FormField[] => form.fields)) {
    const written = JSON.stringify(field);
    const times = (uses.get(written) ?? 0) + 1;
    uses.set(written, times);
    if (times !== 2) continue;
    const alike = [...names.values()].filter((name) => name.replace(/\d+$/, '') === field.name);
    names.set(written, alike.length === 0 ? field.name : `${field.name}${alike.length + 1}`);
  }
  return names;
}
