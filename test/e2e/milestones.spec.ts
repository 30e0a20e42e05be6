import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { commandsOf, SEVEN_COURSES } from '../../src/domain/seven-courses/seven-courses.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const DURATIONS = [
  'firstContactToHire',
  'trainingAtHiringEmployer',
  'trainingEndToContract',
  'timeInPost',
];

describe('The milestones of a set of courses', () => {
  let house: TestApplication;
  const ids = SEVEN_COURSES.map((course) => commandsOf(course).caseId);
  beforeAll(async () => {
    house = await startTestApplication();
    await recordSevenCourses(house.app.get(CommandBus), house.log);
  });
  afterAll(() => house.close());

  async function milestones(query = '') {
    const after = await house.log.head();
    const { status, body } = await house.get(`/api/research/milestones?after=${after}${query}`);
    expect(status).toBe(200);
    return body;
  }

  it('are those of all courses when none is named', async () => {
    const all = await milestones('&cutOff=2018-05-15');
    expect(all).toMatchObject({ cutOff: '2018-05-15', courses: 7, hired: 6 });
    expect(await milestones(`&cutOff=2018-05-15&cases=${ids.join(',')}`)).toEqual(all);
  });

  it('are those of the courses that are named, whatever their order and however often', async () => {
    const [first, second] = ids as [string, string];
    const two = await milestones(`&cutOff=2018-05-15&cases=${first},${second}`);
    expect(two.courses).toBe(2);
    expect(await milestones(`&cutOff=2018-05-15&cases=${second},${first},${second}`)).toEqual(two);
  });

  it('count nothing for the id of no case, as if it had not been named', async () => {
    const one = await milestones(`&cutOff=2018-05-15&cases=${ids[0]}`);
    expect(one.courses).toBe(1);
    const withUnknown = `${randomUUID()},${ids[0]},${randomUUID()}`;
    expect(await milestones(`&cutOff=2018-05-15&cases=${withUnknown}`)).toEqual(one);
    expect(await milestones(`&cases=${randomUUID()}`)).toMatchObject({ courses: 0, hired: 0 });
  });

  it('leave out what was opened after the cut-off, and what happened after it', async () => {
    const caseId = await house.openCase({ occurredOn: '2020-01-08' });
    await house.post(`/api/cases/${caseId}/commands/start-employment`, {
      employerId: randomUUID(),
      contractType: 'permanent',
      percentage: 50,
      occurredOn: '2020-03-02',
    });
    const of = (day: string) => milestones(`&cases=${caseId}&cutOff=${day}`);
    const before = await of('2020-01-07');
    expect([before.courses, before.hired, before.contractAtHire]).toEqual([0, 0, {}]);
    for (const column of DURATIONS)
      expect(before[column]).toMatchObject({ known: 0, unknown: 0, notApplicable: 0, open: 0 });
    expect(await of('2020-03-01')).toMatchObject({ courses: 1, hired: 0 });
    expect(await of('2020-03-02')).toMatchObject({
      courses: 1,
      hired: 1,
      contractAtHire: { permanent: { courses: 1, distribution: { '50': 1 } } },
      firstContactToHire: { known: 1, lower: { median: 54 }, upper: { median: 54 } },
    });
  });

  it('have a place for every course in every column, known or not', async () => {
    const all = await milestones('&cutOff=2018-05-15');
    for (const column of DURATIONS) {
      const { known, unknown, notApplicable, open } = all[column];
      expect([column, known + unknown + notApplicable + open]).toEqual([column, all.courses]);
    }
  });

  it('show to a researcher who waits what was recorded just now, and stop waiting in the end', async () => {
    const caseId = await house.openCase({ occurredOn: '2020-01-08' });
    expect(await milestones(`&cases=${caseId}`)).toMatchObject({ courses: 1 });
    const early = await house.get('/api/research/milestones?after=999999999');
    expect(early).toMatchObject({ status: 503, body: { code: 'not-caught-up' } });
    expect(early.headers.get('retry-after')).toBe('1');
  });
});
