import type { PageState } from './page-state.js';
import { ofEmployer } from './places.js';
import { keepingNoDrafts } from './server.js';

export const OF_EMPLOYERS: readonly PageState[] = [
  { name: 'employers', who: 'berg', path: '/arbeidsgivere' },
  {
    name: 'employers with filters',
    who: 'berg',
    path: '/arbeidsgivere?hasOpening=true&sector=private',
    arrange: async ({ page }) => {
      await page.getByLabel('Kommunenummer').fill('12');
      await page.getByRole('button', { name: 'Vis', exact: true }).click();
      await page.getByText('Skriv de fire sifrene').waitFor();
    },
  },
  { name: 'employers, nobody matches', who: 'berg', path: '/arbeidsgivere?search=finnesikke' },
  { name: 'employers, beyond the last page', who: 'berg', path: '/arbeidsgivere?page=99' },
  { name: 'openings', who: 'berg', path: '/arbeidsgivere/muligheter' },
  { name: 'new employer', who: 'berg', path: '/arbeidsgivere/ny' },
  {
    name: 'new employer, others have its name',
    who: 'berg',
    path: '/arbeidsgivere/ny',
    arrange: async ({ page }) => {
      await page.getByLabel('Hva heter arbeidsgiveren?').fill('Bakeri');
      await page.getByRole('button', { name: 'Søk', exact: true }).last().click();
      await page.getByRole('button', { name: 'Ingen av disse, registrer ny' }).waitFor();
    },
  },
  { name: 'employer', who: 'berg', path: ofEmployer() },
  { name: 'employer of the auditor', who: 'revisor', path: ofEmployer() },
  { name: 'employer as it was', who: 'berg', path: ofEmployer('?at=2025-06-01') },
  { name: 'employer before it was known', who: 'berg', path: ofEmployer('?at=1990-06-01') },
  {
    name: 'employer, looking back to what is no day',
    who: 'berg',
    path: ofEmployer(),
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Se hvordan det var' }).click();
      await page.getByLabel('Slik det var denne dagen').fill('en gang');
      await page.getByRole('button', { name: 'Vis', exact: true }).click();
      await page.getByText(/^Skriv en dag/).waitFor();
    },
  },
  { name: 'form of an employer', who: 'berg', path: ofEmployer('/registrer/announce-opening') },
  {
    name: 'form of an employer with faults',
    who: 'berg',
    path: ofEmployer('/registrer/contact-employer'),
    prepare: keepingNoDrafts,
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Flere opplysninger' }).click();
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
      await page.locator('.aksel-error-summary').waitFor();
    },
  },
  {
    name: 'no such employer',
    who: 'berg',
    path: '/arbeidsgivere/00000000-0000-4000-8000-000000000000',
  },
];
