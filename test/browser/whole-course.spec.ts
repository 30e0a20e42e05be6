import type { Page } from 'playwright-core';
import {
  choice,
  chooseEmployer,
  field,
  openCase,
  recordedIn,
  recordMilestone,
} from './counsellor.js';
import { PageHouse } from './page-house.js';

const A_COURSE_MS = 180_000;

const EMPLOYER = 'Bakeri';

/** A course as it is told in the report: each milestone with what is filled in, and what is recorded. */
const COURSE: readonly [command: string, event: string, fill: (page: Page) => Promise<void>][] = [
  [
    'assign-counsellor',
    'CounsellorAssigned',
    async (page) => {
      await field(page, 'occurredOn').fill('7. januar 2025');
      await field(page, 'counsellor').fill('D000001');
    },
  ],
  [
    'complete-assessment',
    'AssessmentCompleted',
    async (page) => {
      await field(page, 'occurredOn').fill('januar 2025');
      await field(page, 'interests').fill('Vil arbeide med mat');
    },
  ],
  [
    'sign-agreement',
    'AgreementSigned',
    async (page) => {
      await field(page, 'occurredOn').fill('28.2.2025');
      for (const party of ['Bruker', 'Arbeidsgiver', 'Nav-kontoret'])
        await page.getByRole('checkbox', { name: party, exact: true }).check();
      await chooseEmployer(page, EMPLOYER);
      await page.getByRole('button', { name: 'Legg til: mål' }).click();
      await field(page, 'goals.0.text').fill('Kan åpne butikken alene');
    },
  ],
  [
    'start-training',
    'TrainingStarted',
    async (page) => {
      await field(page, 'occurredOn').fill('3.3.2025');
      await chooseEmployer(page, EMPLOYER);
    },
  ],
  [
    'hold-follow-up-contact',
    'FollowUpContactHeld',
    async (page) => {
      await field(page, 'occurredOn').fill('ca. april 2025');
      await choice(page, /Hvem/, 'Arbeidsgiver').check();
    },
  ],
  [
    'complete-training',
    'TrainingCompleted',
    async (page) => field(page, 'occurredOn').fill('30.5.2025'),
  ],
  [
    'record-hiring-decision',
    'HiringDecisionRecorded',
    async (page) => {
      await field(page, 'occurredOn').fill('30.5.2025');
      await chooseEmployer(page, EMPLOYER);
      await choice(page, /ansette/, 'Ja').check();
    },
  ],
  [
    'start-employment',
    'EmploymentStarted',
    async (page) => {
      await field(page, 'occurredOn').fill('2.6.2025');
      await chooseEmployer(page, EMPLOYER);
      await page.getByRole('radio', { name: 'Fast stilling' }).check();
      await field(page, 'percentage').fill('62,5');
    },
  ],
  [
    'record-status-checkpoint',
    'StatusCheckpointRecorded',
    async (page) => {
      await field(page, 'occurredOn').fill('desember 2025');
      await choice(page, /lønnet arbeid/, 'Ja').check();
    },
  ],
];

describe('A counsellor', () => {
  let house: PageHouse;

  beforeAll(async () => {
    house = await PageHouse.open();
  }, 240_000);

  afterAll(() => house?.close());

  it(
    'records a whole course, from its opening to six months after the hire',
    async () => {
      const counsellor = await house.visitor('berg');
      const caseId = await openCase(counsellor, 'helt-forlop');
      for (const [command, , fill] of COURSE)
        await recordMilestone(counsellor, caseId, command, fill);
      const recorded = await recordedIn(counsellor, caseId);
      expect(recorded.map(({ type }) => type)).toEqual([
        'CaseOpened',
        ...COURSE.map(([, event]) => event),
      ]);
      expect(recorded.map(({ occurredOn }) => occurredOn)).toEqual([
        '2025-01-06',
        '2025-01-07',
        '2025-01',
        '2025-02-28',
        '2025-03-03',
        '2025-04~',
        '2025-05-30',
        '2025-05-30',
        '2025-06-02',
        '2025-12',
      ]);
      const course = await counsellor.ask<{ state: string }>(`/api/cases/${caseId}`);
      expect(course.state).toBe('work');
      await counsellor.goTo(`/saker/${caseId}`);
      const { page } = counsellor;
      expect(await page.getByText('62,5').first().isVisible()).toBe(true);
      expect(await page.getByText('Kan åpne butikken alene').first().isVisible()).toBe(true);
      expect(counsellor.complaints).toEqual([]);
      expect(counsellor.outside).toEqual([]);
      await counsellor.close();
    },
    A_COURSE_MS,
  );
});
