import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which distributions and vendors install a browser that Playwright can drive. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to do where there is none. */
export const NO_CHROMIUM =
  'There is no Chromium here: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.';

export function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env['CHROMIUM_PATH'];
  return (named ? [named] : [...usual, ...ELSEWHERE]).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
