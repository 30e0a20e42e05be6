import { commandForms, type CommandForm } from './forms.js';

/**
 * The forms as a module for the page, which cannot load the declarations themselves: they bring a
 * validator along. A field that several milestones have alike stands in it once, under its name, and
 * the fields that every form begins with under `common`.
 */
export function formsModule(): string {
  const forms = Object.entries(commandForms());
  const fields = forms.map(([, form]) => form.fields.map((field) => JSON.stringify(field)));
  const names = namesOfShared(fields.flat());
  const common = (fields[0] ?? []).filter((field, at) => fields.every((of) => of[at] === field));
  const nameOf = (field: string) => names.get(field) ?? field;
  const written = forms.map(([command, form], at) => {
    const own = fields[at]!.slice(common.length).map(nameOf);
    return `  ${JSON.stringify(command)}: ${writtenForm(form, ['...common', ...own])},\n`;
  });
  return (
    '// Written by `npm run docs` from the declarations of the milestones. Do not edit.\n\n' +
    [...names].map(([field, name]) => `const ${name} = ${field} as const;\n`).join('') +
    `const common = [${common.map(nameOf).join(', ')}] as const;\n` +
    `\nexport const COMMAND_FORMS = {\n${written.join('')}} as const;\n`
  );
}

function writtenForm({ fields: _, ...form }: CommandForm, fields: readonly string[]): string {
  const of = Object.entries(form).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const lines = fields.map((field) => `      ${field},\n`).join('');
  return `{\n    ${of.join(', ')},\n    fields: [\n${lines}    ],\n  }`;
}

/** The name of every field, as written, that occurs more than once: a second one of a name is `name2`. */
function namesOfShared(fields: readonly string[]): Map<string, string> {
  const shared = new Set(fields.filter((field, at) => fields.indexOf(field) < at));
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  for (const field of shared) {
    const { name } = JSON.parse(field) as { name: string };
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    names.set(field, time === 1 ? name : `${name}${time}`);
  }
  return names;
}
