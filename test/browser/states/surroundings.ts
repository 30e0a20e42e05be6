import { syntheticNumber } from '../../../src/domain/fields/synthetic-number.js';
import type { PageState } from './page-state.js';
import { answering } from './server.js';

const SESSION = /\/oauth2\/session$/;
const ME = /\/api\/me$/;
const LOGGED_OUT = { title: 'Not logged in', status: 401, code: 'not-authenticated' };

/** A number that belongs to nobody, and to none of the demonstration's persons either. */
export const OF_NOBODY = syntheticNumber('1999-01-05', 997) ?? syntheticNumber('1999-01-05', 996)!;

/** What surrounds every part of the page, and pages of few words. */
export const SURROUNDINGS: readonly PageState[] = [
  { name: 'accessibility', who: 'berg', path: '/tilgjengelighet' },
  { name: 'no such page', who: 'berg', path: '/saker/x/y/z' },
  { name: 'start of the researcher', who: 'forsker', path: '/' },
  { name: 'start of the administrator', who: 'administrator', path: '/' },
  {
    name: 'user menu',
    who: 'berg',
    path: '/tilgjengelighet',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: /D000001/ }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'menu, where it is folded away',
    who: 'berg',
    path: '/tilgjengelighet',
    arrange: async ({ page }) => {
      const menu = page.getByRole('button', { name: 'Meny' });
      if (await menu.isVisible()) await menu.click();
      await page.getByRole('link', { name: 'Arbeidsliste' }).waitFor();
    },
  },
  {
    name: 'shortcuts',
    who: 'berg',
    path: '/tilgjengelighet',
    arrange: async ({ page }) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'search that finds nobody',
    who: 'berg',
    path: '/tilgjengelighet',
    arrange: async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type(OF_NOBODY);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'login about to end',
    who: 'berg',
    path: '/tilgjengelighet',
    prepare: async (visitor) =>
      void (await answering(visitor, 'GET', SESSION, {
        endsInSeconds: 3600,
        idleEndsInSeconds: 100,
      })),
    arrange: ({ page }) => page.getByRole('alertdialog').waitFor(),
  },
  {
    name: 'login about to end for good',
    who: 'berg',
    path: '/tilgjengelighet',
    prepare: async (visitor) =>
      void (await answering(visitor, 'GET', SESSION, {
        endsInSeconds: 100,
        idleEndsInSeconds: 1200,
      })),
    arrange: ({ page }) => page.getByRole('alertdialog').waitFor(),
  },
  {
    name: 'logged out, and not logged in again yet',
    who: 'berg',
    path: '/tilgjengelighet',
    prepare: async (visitor) => void (await answering(visitor, 'GET', SESSION, LOGGED_OUT, 401)),
    arrange: async (visitor) => {
      const dialog = visitor.page.getByRole('alertdialog');
      await dialog.waitFor();
      await answering(visitor, 'GET', ME, LOGGED_OUT, 401);
      await dialog.getByRole('button', { name: 'Fortsett her' }).click();
      await dialog.getByText('Du er ikke logget inn ennå').waitFor();
    },
  },
];
