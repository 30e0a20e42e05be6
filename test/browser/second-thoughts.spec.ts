import {
  chooseEmployer,
  field,
  recordedIn,
  recordedOnce,
  recordMilestone,
  withTraining,
} from './counsellor.js';
import { PageHouse } from './page-house.js';
import { put } from './states/server.js';

const A_TALE_MS = 120_000;

/** Nobody records everything rightly at once, alone and without being called away. */
describe('A counsellor who has second thoughts', () => {
  let house: PageHouse;

  beforeAll(async () => {
    house = await PageHouse.open();
  }, 240_000);

  afterAll(() => house?.close());

  it(
    'takes back what was just recorded',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'angrer');
      const { page } = counsellor;
      await page.getByRole('button', { name: /^Angre/ }).click();
      await page
        .getByText(/Angret/)
        .first()
        .waitFor();
      const [, training] = await recordedOnce(counsellor, caseId, (told) => !!told[1]?.retracted);
      expect(training).toMatchObject({ type: 'TrainingStarted', retracted: expect.anything() });
      const { spells } = await counsellor.ask<{ spells: object[] }>(`/api/cases/${caseId}`);
      expect(spells).toEqual([]);
      await counsellor.close();
    },
    A_TALE_MS,
  );

  it(
    'corrects a date, and is told what that changes before it is done',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'korrigerer');
      const { page } = counsellor;
      await recordMilestone(counsellor, caseId, 'complete-training', async () =>
        field(page, 'occurredOn').fill('30.5.2025'),
      );
      const training = (await recordedIn(counsellor, caseId)).find(
        ({ type }) => type === 'TrainingStarted',
      )!;
      await counsellor.goTo(`/saker/${caseId}/korriger/${training.id}`);
      await field(page, 'occurredOn').fill('3.2.2025');
      await page.getByRole('radio', { name: 'Registrert feil' }).check();
      await page.getByRole('button', { name: 'Se hva det betyr' }).click();
      await page.getByRole('heading', { name: 'Dette skjer når du bekrefter' }).waitFor();
      expect(await recordedIn(counsellor, caseId)).toHaveLength(3);
      await page.getByRole('button', { name: 'Bekreft korrigeringen' }).click();
      await page.waitForURL(new RegExp(`/saker/${caseId}(\\?.*)?$`));
      const isCorrected = ({ corrections }: { corrections?: object[] }) => !!corrections?.length;
      const corrected = (
        await recordedOnce(counsellor, caseId, (told) => told.some(isCorrected))
      ).find(({ type }) => type === 'TrainingStarted');
      expect(corrected).toMatchObject({
        occurredOn: '2025-02-03',
        corrections: [expect.anything()],
      });
      await counsellor.close();
    },
    A_TALE_MS,
  );

  it(
    'is told what others recorded meanwhile, and loses nothing of what was typed',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'samtidig');
      const { page } = counsellor;
      await page.goto(`/saker/${caseId}/registrer/complete-training`);
      await field(page, 'occurredOn').fill('30.5.2025');
      const colleague = await house.visitor('berg');
      await recordMilestone(colleague, caseId, 'assign-counsellor', async (theirs) => {
        await field(theirs, 'occurredOn').fill('1.4.2025');
        await field(theirs, 'counsellor').fill('D000001');
      });
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
      await page.getByText('Veileder tildelt').first().waitFor();
      expect(await field(page, 'occurredOn').inputValue()).toBe('30.5.2025');
      await page.getByRole('button', { name: 'Send det jeg har skrevet, likevel' }).click();
      await page.getByRole('button', { name: /^Angre/ }).waitFor();
      const types = (await recordedIn(counsellor, caseId)).map(({ type }) => type);
      expect(types).toContain('TrainingCompleted');
      await colleague.close();
      await counsellor.close();
    },
    A_TALE_MS,
  );

  it(
    'is called away, and finds the draft again on another machine',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'utkast');
      const { page } = counsellor;
      const form = `/saker/${caseId}/registrer/interrupt-training`;
      await page.goto(form);
      await field(page, 'reason').fill('Fikk tilbud om et annet sted');
      await page.getByText(/Utkast lagret/).waitFor();
      const elsewhere = await house.visitor('berg');
      await elsewhere.goTo(form);
      await elsewhere.page.getByRole('button', { name: 'Fortsett på utkastet' }).click();
      expect(await field(elsewhere.page, 'reason').inputValue()).toBe(
        'Fikk tilbud om et annet sted',
      );
      const other = await house.visitor('dahl');
      const answer = await other.context.request.get(
        `/api/cases/${caseId}/drafts/interrupt-training`,
      );
      expect(answer.status()).toBe(404);
      for (const visitor of [other, elsewhere, counsellor]) await visitor.close();
    },
    A_TALE_MS,
  );

  it(
    'keeps a draft about something else when recording without it',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'annet-utkast');
      const [opened, training] = await recordedIn(counsellor, caseId);
      const address = `/api/cases/${caseId}/drafts/interrupt-training`;
      const draft = { fields: { reason: 'Om noe annet' }, fact: opened!.id };
      await put(counsellor, address, draft);
      const { page } = counsellor;
      await page.goto(`/saker/${caseId}/registrer/interrupt-training?fact=${training!.id}`);
      await page.getByRole('button', { name: 'Fortsett på utkastet' }).waitFor();
      await field(page, 'occurredOn').fill('2.4.2025');
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
      await page.getByRole('button', { name: /^Angre/ }).waitFor();
      expect(await counsellor.ask(address)).toMatchObject({ draft });
      await counsellor.close();
    },
    A_TALE_MS,
  );

  it(
    'looks back to a day on which the training had not begun, and cannot record there',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'ser-tilbake');
      const { page } = counsellor;
      const started = page
        .getByText('Arbeidstrening startet', { exact: true })
        .filter({ visible: true });
      await counsellor.goTo(`/saker/${caseId}?at=2025-02-01`);
      await page
        .getByText(/1\. februar 2025/)
        .first()
        .waitFor();
      expect(await page.getByRole('link', { name: 'Registrer milepæl' }).count()).toBe(0);
      expect(await started.count()).toBe(0);
      await page
        .getByRole('button', { name: /Tilbake til i dag/ })
        .or(page.getByRole('link', { name: /Tilbake til i dag/ }))
        .first()
        .click();
      await started.first().waitFor();
      expect(new URL(page.url()).searchParams.has('at')).toBe(false);
      await counsellor.close();
    },
    A_TALE_MS,
  );

  it(
    'is refused what cannot be, at the field and with what to do, and keeps what was typed',
    async () => {
      const { counsellor, caseId } = await withTraining(house, 'umulig');
      const { page } = counsellor;
      await page.goto(`/saker/${caseId}/registrer/start-employment`);
      await field(page, 'occurredOn').fill('2.6.2025');
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
      const summary = page.locator('.aksel-error-summary');
      await summary.waitFor();
      expect(await summary.getByRole('link').count()).toBe(2);
      await summary.getByRole('link').last().click();
      await chooseEmployer(page, 'Bakeri');
      await page.getByRole('radio', { name: 'Fast stilling' }).check();
      await field(page, 'occurredOn').fill('i fjor sommer en gang');
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
      await summary.waitFor();
      expect(await field(page, 'occurredOn').inputValue()).toBe('i fjor sommer en gang');
      expect(await recordedIn(counsellor, caseId)).toHaveLength(2);
      await counsellor.close();
    },
    A_TALE_MS,
  );
});
