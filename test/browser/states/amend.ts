import type { Visitor } from '../page-house.js';
import { field } from '../counsellor.js';
import { ofCorrection, ofEmployersCorrection } from './places.js';
import type { PageState } from './page-state.js';
import { keepingNoDrafts } from './server.js';

const OF_TRAINING = ofCorrection('case-4', 'TrainingStarted');

const chooseRetraction = ({ page }: Visitor): Promise<void> =>
  page.getByRole('radio', { name: /^Dette skulle ikke vært registrert/ }).check();

async function giveReasonAndAsk({ page }: Visitor): Promise<void> {
  await page.getByRole('radio', { name: 'Registrert feil' }).check();
  await page.getByRole('button', { name: 'Se hva det betyr' }).click();
}

async function askWhatItMeans(visitor: Visitor): Promise<void> {
  await giveReasonAndAsk(visitor);
  await visitor.page.getByRole('heading', { name: 'Dette skjer når du bekrefter' }).waitFor();
}

/** Correcting and retracting; nothing is recorded before it is confirmed, and here it never is. */
export const OF_AMENDING: readonly PageState[] = [
  { name: 'correction', who: 'berg', path: OF_TRAINING },
  {
    name: 'correction with faults',
    who: 'berg',
    path: OF_TRAINING,
    prepare: keepingNoDrafts,
    arrange: async ({ page }) => {
      await field(page, 'occurredOn').fill('en gang');
      await page.getByRole('button', { name: 'Se hva det betyr' }).click();
      await page.locator('.aksel-error-summary').waitFor();
    },
  },
  {
    name: 'correction and what it means',
    who: 'berg',
    path: OF_TRAINING,
    prepare: keepingNoDrafts,
    arrange: async (visitor) => {
      await field(visitor.page, 'occurredOn').fill('3.2.2014');
      await askWhatItMeans(visitor);
    },
  },
  {
    name: 'retraction and what it means',
    who: 'berg',
    path: ofCorrection('case-4', 'FactorNamed'),
    prepare: keepingNoDrafts,
    arrange: async (visitor) => {
      await chooseRetraction(visitor);
      await askWhatItMeans(visitor);
    },
  },
  {
    name: 'retraction that something else is in the way of',
    who: 'berg',
    path: OF_TRAINING,
    prepare: keepingNoDrafts,
    arrange: async (visitor) => {
      await chooseRetraction(visitor);
      await giveReasonAndAsk(visitor);
      await visitor.page.getByText('Dette står i veien').waitFor();
    },
  },
  {
    name: 'correction of what a case begins with',
    who: 'berg',
    path: ofCorrection('case-4', 'CaseOpened'),
  },
  {
    name: 'correction of nothing',
    who: 'berg',
    path: async (visitor) =>
      `/saker/${await visitor.caseIdOf('case-4')}/korriger/00000000-0000-4000-8000-000000000000`,
  },
  { name: 'correction of an employer', who: 'berg', path: ofEmployersCorrection },
  {
    name: 'correction of an employer and what it means',
    who: 'berg',
    path: ofEmployersCorrection,
    prepare: keepingNoDrafts,
    arrange: async (visitor) => {
      await field(visitor.page, 'name').fill('Et annet navn');
      await askWhatItMeans(visitor);
    },
  },
];
