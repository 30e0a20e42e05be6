import type { Dictionary } from '../dictionary.js';
import { nn as states } from '../states/nn.js';
import { commands } from './nn/commands.js';
import { events } from './nn/events.js';
import { fields, fieldsInCommands } from './nn/fields.js';
import { help } from './nn/help.js';
import { optionsOfEmployers, optionsInCommands } from './nn/options-employer.js';
import { optionsFromTraining } from './nn/options-from-training.js';
import { optionsToTraining } from './nn/options-to-training.js';
import { phases, spells } from './nn/phases.js';
import { problems } from './nn/problems.js';
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
  problems,
  sayings,
  units,
} satisfies Dictionary & Exceptions;
