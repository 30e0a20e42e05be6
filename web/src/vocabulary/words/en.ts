import { assembled } from './assembled.js';
import * as parts from './en/parts.js';

export const dictionary = assembled(parts);
