import type { Locator, Page } from 'playwright-core';
import { eventually } from '../faults/processes.js';
import type { PageHouse, Visitor } from './page-house.js';

/** The field of a form by its path: the name that the command gives it, or `goals.0.text` within groups. */
export const field = (page: Page, path: string): Locator =>
  page.locator(`[id="field-${path.replaceAll('.', '-')}"]`);

/** A choice by its words, in the question that is asked with these. */
export const choice = (page: Page, question: RegExp, answer: string): Locator =>
  page
    .getByRole('group', { name: question })
    .or(page.getByRole('radiogroup', { name: question }))
    .first()
    .getByLabel(answer, { exact: true });

/** Finds an employer by name and takes the first that is found. */
export async function chooseEmployer(page: Page, name: string): Promise<void> {
  await page.getByLabel('Søk etter navnet på arbeidsgiveren').fill(name);
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
}

/** Fills in and sends the form of a milestone; ends on the page of the case. @throws Error it is refused */
export async function recordMilestone(
  { page }: Visitor,
  caseId: string,
  command: string,
  fill: (page: Page) => Promise<void>,
): Promise<void> {
  await page.goto(`/saker/${caseId}/registrer/${command}`);
  await page.getByRole('button', { name: 'Registrer', exact: true }).waitFor();
  await fill(page);
  await page.getByRole('button', { name: 'Registrer', exact: true }).click();
  const refusal = page.locator('.aksel-error-summary');
  await page
    .getByRole('button', { name: /^Angre/ })
    .or(refusal)
    .waitFor();
  if (await refusal.isVisible()) throw new Error(`${command}: ${await refusal.innerText()}`);
}

/** A new case at the counsellor's office. @returns its id */
export async function openCase({ page }: Visitor, pseudonym: string): Promise<string> {
  await page.goto('/saker/ny');
  await field(page, 'occurredOn').fill('6.1.2025');
  await page.getByLabel('0001', { exact: true }).check();
  await field(page, 'pseudonym').fill(pseudonym);
  await page.getByRole('button', { name: 'Åpne sak', exact: true }).click();
  await page.waitForURL(/\/saker\/[0-9a-f-]{36}/);
  return caseIdIn(page);
}

export const caseIdIn = (page: Page): string => /\/saker\/([0-9a-f-]{36})/.exec(page.url())![1]!;

/** A counsellor with an open case in which a training began on 3 March 2025. */
export async function withTraining(
  house: PageHouse,
  pseudonym: string,
): Promise<{ counsellor: Visitor; caseId: string }> {
  const counsellor = await house.visitor('berg');
  const caseId = await openCase(counsellor, pseudonym);
  await recordMilestone(counsellor, caseId, 'start-training', async (page) => {
    await field(page, 'occurredOn').fill('3.3.2025');
    await chooseEmployer(page, 'Bakeri');
  });
  return { counsellor, caseId };
}

interface Told {
  id: string;
  revision: number;
  type: string;
  occurredOn?: string;
  retracted?: object;
  corrections?: object[];
}

/** What the log of a case holds, by the API, in the order recorded. */
export async function recordedIn(visitor: Visitor, caseId: string): Promise<Told[]> {
  const { entries } = await visitor.ask<{ entries: Told[] }>(`/api/cases/${caseId}/timeline`);
  return entries.toSorted((a, b) => a.revision - b.revision);
}

/** The same, once it is as told: on a busy machine what is shown comes after what is recorded. */
export async function recordedOnce(
  visitor: Visitor,
  caseId: string,
  isThere: (told: readonly Told[]) => boolean,
): Promise<Told[]> {
  let told: Told[] = [];
  await eventually('it can be read', async () =>
    isThere((told = await recordedIn(visitor, caseId))),
  );
  return told;
}
