import type { Dictionary } from '../dictionary.js';
import { en as states } from '../states/en.js';
import { commands } from './en/commands.js';
import { events } from './en/events.js';
import { faultyValues } from './en/faulty-values.js';
import { fieldsInCommands } from './en/fields-in-commands.js';
import { fields } from './en/fields.js';
import { help } from './en/help.js';
import { optionsOfEmployers, optionsInCommands } from './en/options-employer.js';
import { optionsFromTraining } from './en/options-from-training.js';
import { optionsToTraining } from './en/options-to-training.js';
import { phases, spells } from './en/phases.js';
import { refusals } from './en/refusals.js';
import { sayings, units } from './en/sayings.js';
import type { Exceptions } from './nb.js';

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
} satisfies Dictionary & Exceptions;
