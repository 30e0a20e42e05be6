import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which distributions and vendors install a browser that Playwright can drive. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium on this machine: `CHROMIUM_PATH`, or the first one found; undefined without one. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env['CHROMIUM_PATH'];
  return (named ? [named] : [...usual, ...ELSEWHERE]).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const MISSING =
  'There is no Chromium here: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.';

/**
 * A suite that needs a browser. On a machine without one it is left out and says so, but not where the
 * verdict on a change is made (`CI`): there it fails.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (findChromium()) return describe(name, suite);
  if (!process.env['CI']) {
    console.warn(`Left out: ${name}. ${MISSING}`);
    return describe.skip(name, suite);
  }
  describe(name, () => {
    it('has a browser', () => {
      throw new Error(MISSING);
    });
  });
}
