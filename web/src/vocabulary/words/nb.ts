import type { Dictionary } from '../dictionary.js';
import { nb as states } from '../states/nb.js';
import { commands } from './nb/commands.js';
import { events } from './nb/events.js';
import { faultyValues } from './nb/faulty-values.js';
import { fieldsInCommands } from './nb/fields-in-commands.js';
import { fields } from './nb/fields.js';
import { help } from './nb/help.js';
import { optionsOfEmployers, optionsInCommands } from './nb/options-employer.js';
import { optionsFromTraining } from './nb/options-from-training.js';
import { optionsToTraining } from './nb/options-to-training.js';
import { phases, spells } from './nb/phases.js';
import { refusals } from './nb/refusals.js';
import { sayings, units } from './nb/sayings.js';

export const dictionary = {
  commands,
  events,
  fields,
  fieldsInCommands,
  help,
  options: {
    source: states.source,
    basis: states.basis,
    dateBasis: states.basis,
    readiness: states.readiness,
    form: states.cooperation,
    suggestedForm: states.cooperation,
    ...optionsToTraining,
    ...optionsFromTraining,
    ...optionsOfEmployers,
  },
  optionsInCommands,
  phases,
  spells,
  problems: { ...faultyValues, ...refusals },
  sayings,
  units,
} satisfies Dictionary;

/** Words that not every command, field or choice has: every language has them for the same ones. */
export type Exceptions = {
  [K in 'fieldsInCommands' | 'help' | 'optionsInCommands' | 'problems']: Record<
    keyof (typeof dictionary)[K],
    Dictionary[K][string]
  >;
};
