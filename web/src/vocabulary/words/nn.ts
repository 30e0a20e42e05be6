import type { Dictionary } from '../dictionary.js';
import { nn as states } from '../states/nn.js';
import { commands } from './nn/commands.js';
import { events } from './nn/events.js';
import { faultyValues } from './nn/faulty-values.js';
import { fieldsInCommands } from './nn/fields-in-commands.js';
import { fields } from './nn/fields.js';
import { help } from './nn/help.js';
import { optionsOfEmployers, optionsInCommands } from './nn/options-employer.js';
import { optionsFromTraining } from './nn/options-from-training.js';
import { optionsToTraining } from './nn/options-to-training.js';
import { phases, spells } from './nn/phases.js';
import { refusals } from './nn/refusals.js';
import { sayings, units } from './nn/sayings.js';
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
