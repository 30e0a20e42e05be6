import { areAccessible } from './accessible.js';
import { STATES_OF_WRITING } from './states.js';

describe('What is written in', () => {
  areAccessible(STATES_OF_WRITING);
});
