import Sequencer from '@jest/test-sequencer';

/** Folders whose suites start programs and browsers of their own, slowest first. */
const LONG = ['test/browser/accessibility-of-', 'test/faults/', 'test/browser/', 'test/deploy/'];

/**
 * The long ones first: begun last, one of them would keep the whole run waiting while nothing runs
 * beside it. On a fresh clone nothing else tells how long a suite takes.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  const at = LONG.findIndex((long) => path.replaceAll('\\', '/').includes(`/${long}`));
  return at === -1 ? LONG.length : at;
}
