import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { recordDemoPeople } from '../../src/cli/demo-people.js';
import { recordDemoPopulation } from '../../src/cli/demo-population.js';
import { isSyntheticNumber } from '../../src/domain/fields/identity-number.js';
import { people } from '../../src/domain/person/decider.js';
import { numberOf } from '../../src/domain/person/register.js';
import { EVENT_STORE, KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { EventStore } from '../../src/event-store/port.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { factOf, personStream } from '../../src/event-store/streams.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

/** The persons of the demonstration, among its simulated courses. */
describe('The persons of the demonstration', () => {
  let house: TestApplication;
  let store: EventStore;
  /** In a log without the simulated courses. */
  let registeredBefore: number;
  const record = () => recordDemoPeople(house.app.get(CommandBus), house.log);
  beforeAll(async () => {
    house = await startTestApplication();
    store = house.app.get<EventStore>(EVENT_STORE);
    const vault = house.app.get<KeyVault>(KEY_VAULT);
    registeredBefore = await record();
    await recordDemoPopulation({ store, vault }, 60, '2026-03-01');
  });
  afterAll(() => house.close());

  it('are registered once, whatever was recorded of them since', async () => {
    expect(registeredBefore).toBe(0);
    expect(await record()).toBe(9);
    const head = await house.log.head();
    expect(await record()).toBe(0);
    expect(await house.log.head()).toBe(head);
  });

  it('show each kind of restriction once, at the office of the first counsellor', async () => {
    const after = await house.log.head();
    // Nobody has this id; the answer waits for both read models before it says so.
    await house.get(`/api/people/${randomUUID()}?after=${after}`);
    const { rows } = await house.database.query<Record<string, unknown>>(
      `select o.office, r.protection, r.shielded, r.blocked, r.related, r.person_id
       from read.person_restriction r
       join lateral (select office from read.case_overview c
                     where c.person_id = r.person_id limit 1) o on true`,
    );
    expect(rows.map(({ office }) => office)).toEqual(Array(5).fill('0001'));
    expect(rows.filter(({ protection }) => protection === 'confidential')).toHaveLength(1);
    expect(rows.filter(({ protection }) => protection === 'strictlyConfidential')).toHaveLength(1);
    expect(rows.filter(({ shielded }) => shielded)).toHaveLength(1);
    expect(rows.filter(({ blocked }) => blocked)).toHaveLength(1);
    expect(rows.flatMap(({ related }) => related)).toEqual(['D000001']);
  });

  it('have numbers that belong to nobody', async () => {
    const { rows } = await house.database.query<{ person_id: string }>(
      `select distinct person_id from read.person_history`,
    );
    expect(rows).toHaveLength(9);
    for (const { person_id: personId } of rows) {
      const recorded = await store.read(personStream(personId));
      expect(isSyntheticNumber(numberOf(people.fold(recorded.map(factOf)))!)).toBe(true);
    }
  });

  it('are left as somebody else registered them', async () => {
    const other = await startTestApplication();
    try {
      const log = other.app.get<EventStore>(EVENT_STORE);
      const vault = other.app.get<KeyVault>(KEY_VAULT);
      await recordDemoPopulation({ store: log, vault }, 60, '2026-03-01');
      const { rows } = await house.database.query<{ person_id: string }>(
        `select person_id from read.person_restriction where shielded`,
      );
      const { person_id: personId } = rows[0]!;
      await other.post('/api/people', { personId, name: 'Registered by hand' });
      expect(await recordDemoPeople(other.app.get(CommandBus), other.log)).toBe(8);
      expect(await other.log.read(personStream(personId))).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});
