import { commandForms } from './forms.js';

/** The forms as a module for the page, which cannot load the declarations themselves: they bring a validator along. */
export const formsModule = (): string =>
  `// Written by \`npm run docs\` from the declarations of the milestones. Do not edit.\n\n` +
  `export const COMMAND_FORMS = ${JSON.stringify(commandForms(), null, 1)} as const;\n`;
