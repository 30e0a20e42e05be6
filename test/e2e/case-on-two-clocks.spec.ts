import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';

const EMPLOYER = randomUUID();

/** One case, read on other days and as it was known at other moments. */
describe('A case on two clocks', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  /** Records a milestone; answers its event id and when it was recorded. */
  async function record(caseId: string, name: string, body: object) {
    const answer = await house.post(`/api/cases/${caseId}/commands/${name}`, body);
    expect(answer.status).toBe(201);
    const { recordedAt } = (await house.log.read(`course-${caseId}`)).at(-1)!;
    return { id: answer.body.events[0].id as string, recordedAt };
  }

  const openedOn = (occurredOn: string) => house.openCase({ occurredOn });
  const startTraining = (caseId: string, occurredOn: string) =>
    record(caseId, 'start-training', { employerId: EMPLOYER, occurredOn });

  async function show(caseId: string, moment = '') {
    const after = await house.log.head();
    return (await house.get(`/api/cases/${caseId}?after=${after}${moment}`)).body;
  }
  async function story(caseId: string, moment = '') {
    const after = await house.log.head();
    const { body } = await house.get(`/api/cases/${caseId}/timeline?after=${after}${moment}`);
    return body.entries;
  }

  it('is not opened on a day before its opening', async () => {
    const caseId = await openedOn('2018-01-08');
    const before = await show(caseId, '&at=2018-01-07');
    expect(before).toMatchObject({ status: 'not-opened', revision: 1 });
    expect(before).not.toHaveProperty('state');
    expect(await story(caseId, '&at=2018-01-07')).toEqual([]);
  });

  it('is absent as known at a moment before anything was recorded', async () => {
    const caseId = await openedOn('2018-01-08');
    await show(caseId);
    const { status, body } = await house.get(`/api/cases/${caseId}?knownAt=2018-01-08T12:00:00Z`);
    expect([status, body.code]).toEqual([404, 'case-not-found']);
  });

  it('calls a training running on a day on which it has perhaps ended, in spell and state alike', async () => {
    const caseId = await openedOn('2018-01-08');
    const { id } = await startTraining(caseId, '2018-03-05');
    await record(caseId, 'complete-training', { training: id, occurredOn: '2018-05' });
    const spell = async (day: string) => {
      const { state, spells } = await show(caseId, `&at=${day}`);
      return { state, running: spells[0].running, to: spells[0].to };
    };
    expect(await spell('2018-04-30')).toEqual({ state: 'work-training', running: true });
    expect(await spell('2018-05-14')).toEqual({
      state: 'work-training',
      running: true,
      to: '2018-05',
    });
    expect(await spell('2018-05-31')).toEqual({ state: 'between', running: false, to: '2018-05' });
  });

  it('calls a case open on a day on which it was perhaps closed, in status and state alike', async () => {
    const caseId = await openedOn('2018-01-08');
    await record(caseId, 'close-case', { outcome: 'work', occurredOn: '2018-05' });
    expect(await show(caseId, '&at=2018-05-14')).toMatchObject({
      status: 'open',
      state: 'between',
    });
    expect(await show(caseId, '&at=2018-05-31')).toMatchObject({
      status: 'closed',
      state: 'closed-work',
    });
  });

  it('is closed between its closing and its reopening, and open before and after', async () => {
    const caseId = await openedOn('2018-01-08');
    await record(caseId, 'close-case', { outcome: 'education', occurredOn: '2018-02-01' });
    await record(caseId, 'reopen-case', { occurredOn: '2018-04-01' });
    const states = ['2018-01-31', '2018-02-01', '2018-03-31', '2018-04-01'].map(async (day) => {
      const { status, state } = await show(caseId, `&at=${day}`);
      return [day, status, state];
    });
    expect(await Promise.all(states)).toEqual([
      ['2018-01-31', 'open', 'between'],
      ['2018-02-01', 'closed', 'closed-education'],
      ['2018-03-31', 'closed', 'closed-education'],
      ['2018-04-01', 'open', 'between'],
    ]);
  });

  it('moves a training across a day when its date is corrected, and back for who knows less', async () => {
    const caseId = await openedOn('2018-01-08');
    const { id, recordedAt } = await startTraining(caseId, '2018-03-05');
    await record(caseId, 'correct-fact', {
      fact: id,
      changes: { occurredOn: '2018-04-09' },
      reason: 'Wrong month',
    });
    expect((await show(caseId, '&at=2018-03-31')).state).toBe('between');
    expect((await show(caseId, `&at=2018-03-31&knownAt=${recordedAt}`)).state).toBe(
      'work-training',
    );
    const types = (entries: { type: string }[]) => entries.map(({ type }) => type);
    expect(types(await story(caseId, '&at=2018-03-31'))).toEqual(['CaseOpened']);
    const [, known] = await story(caseId, `&at=2018-03-31&knownAt=${recordedAt}`);
    expect(known).toMatchObject({ type: 'TrainingStarted', occurredOn: '2018-03-05' });
    expect(known).not.toHaveProperty('corrections');
  });

  it('keeps a retracted fact in the story as it last stood, and out of the case', async () => {
    const caseId = await openedOn('2018-01-08');
    const { id, recordedAt: wrong } = await startTraining(caseId, '2018-03-05');
    const { recordedAt: corrected } = await record(caseId, 'correct-fact', {
      fact: id,
      changes: { occurredOn: '2018-04-09', workArea: 'bakery' },
      reason: 'Wrong month',
    });
    await record(caseId, 'retract-fact', { fact: id, reason: 'Another person' });

    expect(await show(caseId)).toMatchObject({ state: 'between', spells: [] });
    const [, now] = await story(caseId);
    expect(now).toMatchObject({
      id,
      occurredOn: '2018-04-09',
      data: { workArea: 'bakery' },
      corrections: [
        { revision: 3, before: { occurredOn: '2018-03-05' }, after: { workArea: 'bakery' } },
      ],
      retracted: { revision: 4, reason: 'Another person' },
    });
    expect(await story(caseId, '&at=2018-03-31')).toHaveLength(1);
    for (const [known, on] of [
      [wrong, '2018-03-05'],
      [corrected, '2018-04-09'],
    ]) {
      const then = await show(caseId, `&knownAt=${known}`);
      expect(then.spells).toMatchObject([{ id, from: on, running: true }]);
      expect((await story(caseId, `&knownAt=${known}`))[1]).not.toHaveProperty('retracted');
    }
  });

  it('shows the version of an agreement that was valid then, and that was known then (F-02)', async () => {
    const caseId = await openedOn('2018-01-08');
    const goals = [{ text: 'Learn the till', criterion: 'Alone for a week', setBy: ['user'] }];
    const { id: agreement } = await record(caseId, 'sign-agreement', {
      parties: ['user', 'employer', 'office'],
      goals,
      plannedEnd: '2018-06-15',
      occurredOn: '2018-03-12',
    });
    const { id: review, recordedAt } = await record(caseId, 'hold-review', {
      goals: [{ goal: 1, status: 'behind' }],
      occurredOn: '2018-05-15',
    });
    await record(caseId, 'revise-agreement', {
      agreement,
      plannedEnd: '2018-09-15',
      occurredOn: '2018-06-01',
    });
    const valid = async (moment: string) => {
      const { agreements } = await show(caseId, moment);
      const [{ versions, goals: now }] = agreements;
      const { number, terms } = versions.at(-1);
      return [number, terms.plannedEnd, now[0].status, now[0].saidBy?.id];
    };
    expect(await valid('')).toEqual([2, '2018-09-15', 'behind', review]);
    expect(await valid('&at=2018-05-31')).toEqual([1, '2018-06-15', 'behind', review]);
    expect(await valid('&at=2018-04-30')).toEqual([1, '2018-06-15', undefined, undefined]);
    expect(await valid(`&knownAt=${recordedAt}`)).toEqual([1, '2018-06-15', 'behind', review]);
    expect((await show(caseId, '&at=2018-03-11')).agreements).toEqual([]);
    expect((await show(caseId)).agreements[0].versions[1].changes.terms).toEqual([
      { field: 'plannedEnd', before: '2018-06-15', after: '2018-09-15' },
    ]);
  });

  it('shows follow-up and what was to be done as they stood on a day', async () => {
    const caseId = await openedOn('2018-01-08');
    await record(caseId, 'assign-counsellor', { counsellor: 'Z990101', occurredOn: '2018-01-08' });
    await record(caseId, 'sign-agreement', {
      parties: ['user', 'employer', 'office'],
      contactEveryWeeks: 4,
      plannedEnd: '2018-06-01',
      occurredOn: '2018-03-05',
    });
    await startTraining(caseId, '2018-03-05');
    await record(caseId, 'hold-follow-up-contact', {
      directedAt: ['user', 'employer'],
      initiative: 'proactive',
      occurredOn: '2018-04-03',
    });
    const states = async (day: string) => {
      const { followUp } = await show(caseId, `&at=${day}`);
      return followUp.planned.map(({ state }: { state: string }) => state);
    };
    expect(await states('2018-03-31')).toEqual(['upcoming', 'upcoming', 'upcoming']);
    expect(await states('2018-04-20')).toEqual(['held', 'upcoming', 'upcoming']);
    expect(await states('2018-05-01')).toEqual(['held', 'missed', 'upcoming']);
    const { followUp, tasks } = await show(caseId, '&at=2018-06-20');
    expect(followUp).toMatchObject({
      contacts: { during: { contacts: 1, threeParty: 1 } },
      initiative: { proactive: 1, sharePercent: 100 },
      mainContacts: [{ counsellor: 'Z990101', current: true }],
      goesOn: true,
    });
    const due = tasks.map(({ daysLeft }: { daysLeft: number }) => daysLeft);
    expect(due).toEqual(due.toSorted((a: number, b: number) => a - b));
    expect(tasks).toContainEqual(
      expect.objectContaining({ rule: 'goals-missing', title: expect.anything() }),
    );
    const rulesOn = async (day: string) =>
      (await show(caseId, `&at=${day}`)).tasks.map(({ rule }: { rule: string }) => rule);
    expect(await rulesOn('2018-03-05')).not.toContain('goals-missing');
  });

  it('shows the employer beside the person: who it is, what ran there and who spoke with whom', async () => {
    const employerId = await house.registerEmployer({ name: 'Fjordbyen bakery' });
    const caseId = await openedOn('2018-01-08');
    const { id: training } = await record(caseId, 'start-training', {
      employerId,
      occurredOn: '2018-03-05',
    });
    const { id: visit, recordedAt } = await record(caseId, 'hold-follow-up-contact', {
      directedAt: ['employer'],
      occurredOn: '2018-04-03',
    });
    await record(caseId, 'present-candidate', { employerId: EMPLOYER, occurredOn: '2018-05-03' });
    const { employers } = await show(caseId);
    expect(employers).toMatchObject([
      {
        employerId,
        name: 'Fjordbyen bakery',
        placements: [{ id: training, kind: 'training' }],
        contactsHeld: [{ id: visit }],
      },
      { employerId: EMPLOYER, placements: [], contactsHeld: [{ kind: 'presentation' }] },
    ]);
    expect(employers[1]).not.toHaveProperty('name');
    expect((await show(caseId, '&at=2018-03-31')).employers).toMatchObject([
      { employerId, contactsHeld: [] },
    ]);
    expect((await show(caseId, `&knownAt=${recordedAt}`)).employers).toHaveLength(1);
  });
});
