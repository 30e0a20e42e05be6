import { isOfFormerRelease } from './former-release.js';

describe('a part that is gone from the server', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://forlop.example/assets/case-page-B1.js',
    'error loading dynamically imported module: https://forlop.example/assets/case-page-B1.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/case-page-B1.css',
  ])('is known by what the browser says: %s', (message) => {
    expect(isOfFormerRelease(new TypeError(message))).toBe(true);
  });

  it('is not every fault', () => {
    expect(isOfFormerRelease(new TypeError('x is undefined'))).toBe(false);
    expect(isOfFormerRelease('Importing a module script failed.')).toBe(false);
  });
});
