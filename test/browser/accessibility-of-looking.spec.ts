import { areAccessible } from './accessible.js';
import { STATES_OF_LOOKING } from './states.js';

describe('What is looked at', () => {
  areAccessible(STATES_OF_LOOKING);
});
