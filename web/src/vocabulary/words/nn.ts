import { assembled } from './assembled.js';
import * as parts from './nn/parts.js';

export const dictionary = assembled(parts);
