import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { EmployersOfCases } from '../../src/casework/employers/employers-of.js';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { PUBLISHED_EMPLOYERS } from '../../src/domain/seven-courses/employers.js';
import { addDays, addMonths } from '../../src/domain/rules/days.js';
import { KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { today } from '../../src/platform/clock.js';
import type { RecordMilestone } from '../../src/recording/record-milestone.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

/** What a client sees of employers, over real HTTP and PostgreSQL. */
describe('Employers', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  async function record(path: string, name: string, body: object): Promise<string> {
    const answer = await house.post(`${path}/commands/${name}`, body);
    expect([name, answer.status, answer.body]).toEqual([name, 201, answer.body]);
    return answer.body.events[0].id as string;
  }
  const on = (employerId: string, name: string, body: object) =>
    record(`/api/employers/${employerId}`, name, body);
  const onCase = (caseId: string, name: string, body: object) =>
    record(`/api/cases/${caseId}`, name, body);

  async function read(address: string) {
    const { status, body } = await house.get(
      `${address}${address.includes('?') ? '&' : '?'}after=${await house.log.head()}`,
    );
    expect([address, status]).toEqual([address, 200]);
    return body;
  }
  const show = (employerId: string, moment = '') => read(`/api/employers/${employerId}?${moment}`);
  const recordedLast = async (stream: string) => (await house.log.read(stream)).at(-1)!.recordedAt;

  /** A case with a training there; answers both ids. */
  async function trainee(employerId: string, pseudonym: string, occurredOn: string, more = {}) {
    const caseId = await house.openCase({ pseudonym, occurredOn: '2018-01-08' });
    const training = await onCase(caseId, 'start-training', { employerId, occurredOn, ...more });
    return { caseId, training };
  }

  describe('on their page', () => {
    it('tell who is there, who was, how it ended and who was hired', async () => {
      const employerId = await house.registerEmployer({ occurredOn: '2018-01-02' });
      const gone = await trainee(employerId, 'case-gone', '2018-02-01');
      await onCase(gone.caseId, 'interrupt-training', {
        training: gone.training,
        initiatedBy: 'user',
        reason: 'kanarifugl',
        occurredOn: '2018-03-01',
      });
      const stays = await trainee(employerId, 'case-stays', '2018-04-03', { workArea: 'bakery' });
      const hired = await trainee(employerId, 'case-hired', '2018-01-10');
      await onCase(hired.caseId, 'complete-training', {
        training: hired.training,
        occurredOn: '2018-04-10',
      });
      const employment = await onCase(hired.caseId, 'start-employment', {
        employerId,
        training: hired.training,
        contractType: 'permanent',
        percentage: 60,
        occurredOn: '2018-04-16',
      });
      await onCase(hired.caseId, 'end-employment', {
        employment,
        reason: 'health',
        occurredOn: '2018-09-01',
      });

      const page = await show(employerId);
      expect(page.trainees.current).toEqual([
        {
          caseId: stays.caseId,
          pseudonym: 'case-stays',
          training: stays.training,
          from: '2018-04-03',
          extensions: 0,
          workArea: 'bakery',
        },
      ]);
      expect(page.trainees.earlier).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            pseudonym: 'case-gone',
            endType: 'interrupted',
            endedBy: 'user',
          }),
          expect.objectContaining({
            pseudonym: 'case-hired',
            endType: 'completed',
            to: '2018-04-10',
            hired: true,
          }),
        ]),
      );
      expect(page.hires).toEqual([
        {
          caseId: hired.caseId,
          pseudonym: 'case-hired',
          employment,
          from: '2018-04-16',
          to: '2018-09-01',
          ended: true,
          contractType: 'permanent',
          percentage: 60,
          viaTraining: hired.training,
          subsidised: false,
        },
      ]);
      // What is said of a person's health, and why a training was broken off, stays in the case.
      expect(JSON.stringify(page)).not.toMatch(/kanarifugl|"health"|\$sealed/);
    });

    it('are told as of a day: who had not come yet and who had not left', async () => {
      const employerId = await house.registerEmployer({ occurredOn: '2018-01-02', employees: 12 });
      await on(employerId, 'change-employer-facts', { employees: 9, occurredOn: '2018-06-01' });
      const { caseId, training } = await trainee(employerId, 'case-day', '2018-02-01');
      await onCase(caseId, 'complete-training', { training, occurredOn: '2018-05-01' });
      const on1 = async (day: string) => {
        const { profile, trainees } = await show(employerId, `at=${day}`);
        const { current, earlier } = trainees;
        return [profile.facts.employees.value, current.length, earlier.length];
      };
      expect(await on1('2018-01-31')).toEqual([12, 0, 0]);
      expect(await on1('2018-04-30')).toEqual([12, 1, 0]);
      expect(await on1('2018-06-01')).toEqual([9, 0, 1]);
    });

    it('are told as known then, also of a case that was corrected away to another employer', async () => {
      const employerId = await house.registerEmployer();
      const right = await house.registerEmployer({ name: 'Fjordbyen garage' });
      const { caseId, training } = await trainee(employerId, 'case-moved', '2018-02-01');
      const before = await recordedLast(`course-${caseId}`);
      await onCase(caseId, 'correct-fact', {
        fact: training,
        changes: { employerId: right },
        reason: 'Took the wrong employer from the list',
      });
      const traineesOf = async (id: string, moment = '') =>
        (await show(id, moment)).trainees.current.map(
          ({ pseudonym }: { pseudonym: string }) => pseudonym,
        );
      expect(await traineesOf(employerId)).toEqual([]);
      expect(await traineesOf(right)).toEqual(['case-moved']);
      expect(await traineesOf(employerId, `knownAt=${before}`)).toEqual(['case-moved']);
      expect(await traineesOf(right, `knownAt=${before}`)).toEqual([]);
    });

    it('show both streams of contact in one log, and that somebody was here', async () => {
      const day = today();
      const employerId = await house.registerEmployer();
      const visit = await on(employerId, 'contact-employer', {
        by: 'provider',
        unit: 'firma-1',
        staff: 'P1',
        kind: 'visit',
        purposes: ['relation'],
        note: 'Wants somebody for the early shift',
        occurredOn: addDays(day, -20),
      });
      const { caseId } = await trainee(employerId, 'case-log', addDays(day, -40));
      const followUp = await onCase(caseId, 'hold-follow-up-contact', {
        by: 'office',
        directedAt: ['user', 'employer'],
        initiative: 'proactive',
        occurredOn: addDays(day, -3),
        topic: 'kanarifugl',
      });
      const page = await show(employerId);
      expect(page.contactLog).toMatchObject({
        total: 2,
        entries: [
          { id: followUp, recordedOn: 'case', pseudonym: 'case-log', threeParty: true },
          { id: visit, recordedOn: 'employer', unit: 'firma-1', staff: 'P1', kind: 'visit' },
        ],
      });
      expect(page.contactLog.entries[1].note).toBe('Wants somebody for the early shift');
      expect(page.recentContact).toMatchObject({
        withinDays: 14,
        contacts: [{ id: followUp, caseId }],
      });
      const then = await show(employerId, `at=${addDays(day, -10)}`);
      expect(then.recentContact.contacts.map(({ id }: { id: string }) => id)).toEqual([visit]);
      expect(JSON.stringify(page)).not.toContain('kanarifugl');
    });

    it('give an opening a clock, and say when the first candidate came', async () => {
      const employerId = await house.registerEmployer();
      const opening = await on(employerId, 'announce-opening', {
        kind: 'training',
        workArea: 'bakery',
        windowUntil: '2018-03-31',
        occurredOn: '2018-03-01',
      });
      const caseId = await house.openCase({ occurredOn: '2018-01-08' });
      await onCase(caseId, 'present-candidate', { employerId, occurredOn: '2018-03-12' });
      const { openings } = await show(employerId, 'at=2018-03-21');
      expect(openings).toMatchObject({
        open: [
          {
            fact: opening,
            daysLeft: 10,
            windowPassed: false,
            firstCandidate: { caseId, on: '2018-03-12' },
          },
        ],
        ended: [],
      });
      const [late] = (await show(employerId, 'at=2018-04-01')).openings.open;
      expect(late).toMatchObject({ windowPassed: true });
      expect(late).not.toHaveProperty('daysLeft');
      await on(employerId, 'fill-opening', {
        opening,
        byCandidate: true,
        occurredOn: '2018-03-25',
      });
      expect((await show(employerId)).openings).toMatchObject({
        open: [],
        ended: [{ fact: opening, how: 'filled', endedOn: '2018-03-25', byCandidate: true }],
      });
    });

    it('say readiness with its causes, the sign of leaving and the form of cooperation as proposed', async () => {
      const employerId = await house.registerEmployer();
      const { caseId, training } = await trainee(employerId, 'case-leak', '2018-01-15');
      await onCase(caseId, 'complete-training', { training, occurredOn: '2018-03-15' });
      const plan = await on(employerId, 'declare-hosting-plan', {
        willHost: true,
        occurredOn: '2018-03-20',
      });
      const then = await show(employerId, 'at=2018-06-01');
      expect(then.readiness).toMatchObject({
        colour: 'green',
        basis: 'proposed',
        computed: { because: [{ reason: 'plansToHost', fact: plan }] },
      });
      expect(then.leakage.state).toBe('active');
      expect(then.cooperation).toMatchObject({ suggestion: 'insufficientData', basis: 'proposed' });
      const later = await show(employerId, 'at=2019-12-01');
      expect(later.readiness.colour).toBe('yellow');
      expect(later.leakage).toMatchObject({ state: 'leaking', lastExperience: { id: training } });
    });

    it('show a sign of misuse in a case there with the decision that a person took', async () => {
      const employerId = await house.registerEmployer({ employees: 4 });
      const { training, caseId } = await trainee(employerId, 'case-long', '2018-01-15');
      const signOf = async () =>
        (await show(employerId, 'at=2018-12-01')).caseFindings.find(
          ({ rule }: { rule: string }) => rule === 'misuse-long-training',
        );
      expect(await signOf()).toMatchObject({ caseId, pseudonym: 'case-long', standing: 'open' });
      const concern = await on(employerId, 'raise-misuse-concern', {
        rule: 'misuse-long-training',
        ruleVersion: 1,
        events: [training],
        occurredOn: '2018-10-01',
      });
      await on(employerId, 'resolve-misuse-concern', {
        concern,
        decision: 'greyZone',
        occurredOn: '2018-10-20',
      });
      expect(await signOf()).toMatchObject({
        standing: 'resolved',
        concern: { id: concern, resolution: { decision: 'greyZone' } },
      });
    });

    it('keep the name of a contact for whom it is told, and lose it with the key', async () => {
      const employerId = await house.registerEmployer();
      await on(employerId, 'assign-contact-person', {
        side: 'employer',
        main: true,
        name: 'Kontakt 17',
        role: 'manager',
        occurredOn: '2018-02-01',
      });
      const reader = house.app.get(EmployersOfCases, { strict: false });
      const nameIn = async () => {
        const { contacts } = (await show(employerId)).profile;
        return contacts.main.employer.data.name;
      };
      expect(await nameIn()).toBe('Kontakt 17');
      const [known] = (
        await reader.employersOf([employerId, randomUUID()], '2018-05-01', true)
      ).values();
      expect(known).toMatchObject({
        employerId,
        name: 'Fjordbyen bakery',
        contacts: { employer: { data: { name: 'Kontakt 17', role: 'manager' } } },
      });
      const { subject } = (await house.log.read(`employer-${employerId}`)).at(-1)!;
      await house.app.get<KeyVault>(KEY_VAULT).destroy(subject!, 'decision 1');
      expect(await nameIn()).toEqual({ $erased: true });
    });

    it('answer 404 for an id that is none, is unknown, or was unknown then', async () => {
      const employerId = await house.registerEmployer();
      await show(employerId);
      for (const address of [
        'no-uuid',
        randomUUID(),
        `${employerId}?knownAt=2018-01-01T00:00:00Z`,
        `${randomUUID()}/timeline`,
      ]) {
        const { status, body } = await house.get(`/api/employers/${address}`);
        expect([address, status, body.code]).toEqual([address, 404, 'employer-not-found']);
      }
      const wrong = await house.get(`/api/employers/${employerId}?at=yesterday`);
      expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'at']);
    });
  });

  it('have a timeline on two clocks, with corrections marked', async () => {
    const employerId = await house.registerEmployer({ occurredOn: '2018-02-01', employees: 10 });
    await on(employerId, 'contact-employer', { by: 'office', occurredOn: '2018-01-20' });
    const [registered] = await house.log.read(`employer-${employerId}`);
    const before = await recordedLast(`employer-${employerId}`);
    await on(employerId, 'correct-fact', {
      fact: registered!.id,
      changes: { employees: 12 },
      reason: 'Read the wrong line',
    });
    const { entries } = await read(`/api/employers/${employerId}/timeline`);
    expect(entries).toMatchObject([
      { type: 'EmployerContacted', phase: 'relation' },
      {
        type: 'EmployerRegistered',
        phase: 'enterprise',
        data: { employees: 12 },
        corrections: [{ before: { employees: 10 }, after: { employees: 12 } }],
      },
    ]);
    const then = await read(
      `/api/employers/${employerId}/timeline?at=2018-01-31&knownAt=${before}`,
    );
    expect(then.entries).toMatchObject([{ type: 'EmployerContacted' }]);
    expect(then.asOf.says).toContain('The employer as it was on 2018-01-31');
  });

  it('register the ten of the seven courses once, also in a log from before they were recorded', async () => {
    const other = await startTestApplication();
    try {
      const bus = other.app.get(CommandBus);
      const coursesAlone = {
        execute: (command: RecordMilestone) =>
          command.subject.kind === 'employer'
            ? Promise.reject(new Error('cut short'))
            : bus.execute(command),
      } as unknown as CommandBus;
      await expect(recordSevenCourses(coursesAlone, other.log)).rejects.toThrow('cut short');
      const ofCourses = Number(await other.log.head());
      expect(await recordSevenCourses(bus, other.log)).toBe(10);
      expect(await recordSevenCourses(bus, other.log)).toBe(0);
      const head = await other.log.head();
      expect(Number(head)).toBe(ofCourses + 10);
      const { body } = await other.get(`/api/employers?after=${head}&pageSize=200`);
      expect(body.total).toBe(10);
      expect(
        body.employers.map(({ employerId }: { employerId: string }) => employerId).sort(),
      ).toEqual(PUBLISHED_EMPLOYERS.map(({ employerId }) => employerId).sort());
      const [canteen] = body.employers.filter(({ name }: { name: string }) => name === 'Canteen');
      const page = (await other.get(`/api/employers/${canteen.employerId}`)).body;
      expect(page.hires).toMatchObject([{ pseudonym: 'case-4', contractType: 'permanent' }]);
    } finally {
      await other.close();
    }
  });

  describe('in the list', () => {
    const OFFICE = '0399';
    const ids: Record<string, string> = {};
    beforeAll(async () => {
      const day = today();
      const register = async (key: string, fields: object) => {
        ids[key] = await house.registerEmployer({ office: OFFICE, ...fields });
        return ids[key];
      };
      const shop = await register('shop', {
        name: 'Åsen shop',
        sector: 'private',
        industry: 'G',
        employees: 8,
        municipality: '4601',
      });
      await on(shop, 'announce-opening', {
        kind: 'job',
        windowUntil: addDays(day, 3),
        occurredOn: addDays(day, -4),
      });
      const school = await register('school', {
        name: 'Bakken school',
        sector: 'public',
        industry: 'P',
        employees: 60,
        municipality: '4601',
        organisationNumber: '999263550',
      });
      await trainee(school, 'case-school-1', addDays(day, -30));
      await on(school, 'contact-employer', { by: 'office', occurredOn: addDays(day, -30) });
      const bus = await register('bus', {
        name: 'Dalen bus company',
        sector: 'private',
        industry: 'H',
        municipality: '0301',
      });
      const { caseId, training } = await trainee(bus, 'case-bus', '2018-01-15');
      await onCase(caseId, 'complete-training', { training, occurredOn: '2018-03-15' });
      await on(bus, 'decline-hosting', { reasons: ['downsizing'], occurredOn: addDays(day, -7) });
      const late = await register('late', { name: 'Enga garage' });
      await on(late, 'announce-opening', {
        kind: 'training',
        windowUntil: addDays(day, -1),
        occurredOn: addDays(day, -30),
      });
      await on(late, 'contact-employer', { by: 'office', occurredOn: addDays(day, -2) });
    });

    const list = (query = '') => read(`/api/employers?office=${OFFICE}${query}`);
    const keysOf = (employers: { employerId: string }[]) =>
      employers.map(
        ({ employerId }) => Object.entries(ids).find(([, id]) => id === employerId)?.[0],
      );

    it.each([
      ['', ['school', 'bus', 'late', 'shop']],
      ['&sector=private', ['bus', 'shop']],
      ['&industry=P', ['school']],
      ['&municipality=4601', ['school', 'shop']],
      ['&name=BAK', ['school']],
      ['&name=%C3%A5sen', ['shop']],
      ['&name=%25', []],
      ['&name=a_k', []],
      ['&organisationNumber=999263550', ['school']],
      ['&organisationNumber=999999999', []],
      ['&hasOpening=true', ['shop']],
      ['&hasOpening=false', ['school', 'bus', 'late']],
      ['&hostingNow=true', ['school']],
      ['&hostingNow=false', ['bus', 'late', 'shop']],
      ['&readiness=green', ['shop']],
      ['&readiness=red', ['bus']],
      ['&readiness=yellow', ['school', 'late']],
      ['&leaking=true', ['bus']],
      ['&leaking=false', ['school', 'late', 'shop']],
      ['&leaking=true&readiness=green', []],
      ['&sort=-name&hostingNow=false', ['shop', 'late', 'bus']],
      ['&sort=-employees&municipality=4601', ['school', 'shop']],
      ['&sort=employees&leaking=false&municipality=4601', ['shop', 'school']],
      ['&sort=-lastContact&hasOpening=false', ['late', 'school', 'bus']],
      ['&sort=lastContact&hasOpening=false', ['bus', 'school', 'late']],
    ])('of "%s" are %j, however few are on a page', async (query, expected) => {
      const all = await list(query);
      const found = keysOf(all.employers);
      expect(found).toEqual(expected);
      expect(all.total).toBe(expected.length);
      const paged: unknown[] = [];
      for (let page = 1; page <= expected.length; page++)
        paged.push(...(await list(`${query}&pageSize=1&page=${page}`)).employers);
      expect(paged).toEqual(all.employers);
    });

    it('tell what an employer is, and leave out what nobody stated', async () => {
      const { employers } = await list('&sort=name');
      expect(employers.find(({ name }: { name: string }) => name === 'Bakken school')).toEqual({
        employerId: ids['school'],
        revision: 2,
        name: 'Bakken school',
        organisationNumber: '999263550',
        sector: 'public',
        industry: 'P',
        employees: 60,
        municipality: '4601',
        office: OFFICE,
        lastContactOn: addDays(today(), -30),
        lastRecordedAt: await recordedLast(`employer-${ids['school']}`),
        readiness: 'yellow',
        openings: 0,
        trainees: 1,
        elsewhere: 0,
        leakage: 'neverHosted',
      });
    });

    it('say of each what its page says', async () => {
      const { employers } = await list();
      for (const { employerId, readiness, leakage, trainees, openings } of employers) {
        const page = await show(employerId);
        expect([employerId, readiness, leakage, trainees, openings]).toEqual([
          employerId,
          page.readiness.colour,
          page.leakage.state,
          page.trainees.current.length,
          page.openings.open.filter(({ windowPassed }: { windowPassed: boolean }) => !windowPassed)
            .length,
        ]);
      }
    });

    it('refuse what is no filter', async () => {
      const { status, body } = await house.get('/api/employers?readiness=blue&employees=4');
      expect([status, body.errors.map(({ field }: { field: string }) => field).sort()]).toEqual([
        422,
        ['employees', 'readiness'],
      ]);
    });

    it('ask for a narrower question where too many would have to be judged', async () => {
      await list();
      await house.database.query(
        `insert into read.employer_overview (employer_id, name, name_key, office, last_recorded_at, revision)
         select gen_random_uuid(), 'Many', 'many', '0777', now(), 1 from generate_series(1, 5001)`,
      );
      const asked = await house.get('/api/employers?office=0777&readiness=green');
      expect([asked.status, asked.body.code]).toEqual([422, 'too-many-to-judge']);
      expect(asked.body.detail).toContain('Narrow the question');
    });

    it('come to the market meeting with room, need, visits and several trainees', async () => {
      const school = ids['school']!;
      await trainee(school, 'case-school-2', addDays(today(), -10));
      await on(school, 'map-employer', { shortOfPeople: true, occurredOn: addDays(today(), -9) });
      const presented = await house.openCase({ office: '0301' });
      await onCase(presented, 'present-candidate', {
        employerId: ids['bus'],
        occurredOn: addDays(today(), -5),
      });
      const market = await read(`/api/employers/openings?office=${OFFICE}`);
      expect(market.openings).toMatchObject({
        total: 1,
        openings: [{ employerId: ids['shop'], kind: 'job', daysLeft: 3 }],
      });
      expect(keysOf(market.shortOfPeople)).toEqual(['school']);
      expect(keysOf(market.downsizing)).toEqual(['bus']);
      expect(keysOf(market.visits)).toEqual(['late', 'bus', 'school']);
      expect(market.visits[1]).toMatchObject({
        recordedOn: 'case',
        unit: '0301',
        kind: 'presentation',
      });
      expect(market.severalTrainees).toEqual([
        {
          employerId: school,
          name: 'Bakken school',
          office: OFFICE,
          trainees: 2,
          offices: 1,
        },
      ]);
      const jobs = await read(`/api/employers/openings?office=${OFFICE}&kind=training`);
      expect(jobs.openings).toEqual({ total: 0, openings: [] });
      const near = await read(`/api/employers/openings?office=${OFFICE}&municipality=4601`);
      expect([near.openings.total, keysOf(near.visits)]).toEqual([1, ['school']]);
      const elsewhere = await read('/api/employers/openings?office=0001');
      expect(elsewhere).toEqual({
        day: today(),
        openings: { total: 0, openings: [] },
        shortOfPeople: [],
        downsizing: [],
        visits: [],
        severalTrainees: [],
      });
    });
  });

  it('need a day that has come to be judged: a plan of a year ago is none today', async () => {
    const employerId = await house.registerEmployer({ name: 'Skjæret verksted' });
    await on(employerId, 'declare-hosting-plan', {
      willHost: true,
      occurredOn: addMonths(today(), -13),
    });
    const { employers } = await read('/api/employers?name=verksted');
    expect(employers).toMatchObject([{ employerId, readiness: 'yellow' }]);
  });
});
