import { assembled } from './assembled.js';
import * as parts from './nb/parts.js';

export const dictionary = assembled(parts);
