import { CommandBus } from '@nestjs/cqrs';
import { recordDemoCaseloads } from '../../src/cli/demo-caseloads.js';
import { recordDemoPopulation } from '../../src/cli/demo-population.js';
import { EVENT_STORE, KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { EventStore } from '../../src/event-store/port.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const TODAY = '2026-03-01';

/** Whoever logs in as a counsellor of the demonstration is to find cases of their own. */
describe('The counsellors of the demonstration', () => {
  let house: TestApplication;
  /** In a log without the simulated courses. */
  let handedOverOfNone: number;
  const record = () => recordDemoCaseloads(house.app.get(CommandBus), house.log, TODAY);

  beforeAll(async () => {
    house = await startTestApplication();
    const store = house.app.get<EventStore>(EVENT_STORE);
    const vault = house.app.get<KeyVault>(KEY_VAULT);
    handedOverOfNone = await record();
    await recordDemoPopulation({ store, vault }, 80, TODAY);
  }, 120_000);
  afterAll(() => house.close());

  it('take over open cases of their own office, once', async () => {
    expect(handedOverOfNone).toBe(0);
    const handedOver = await record();
    expect(handedOver).toBeGreaterThan(4);
    const head = await house.log.head();
    expect(await record()).toBe(0);
    expect(await house.log.head()).toBe(head);
    for (const [counsellor, office] of [
      ['D000001', '0001'],
      ['D000002', '0002'],
    ]) {
      const { body } = await house.get(`/api/cases?counsellor=${counsellor}&after=${head}`);
      const { cases } = body as { cases: { office: string; open: boolean }[] };
      expect(cases.length).toBeGreaterThan(1);
      expect(cases.every((each) => each.office === office && each.open)).toBe(true);
    }
  });

  it('leave without a counsellor what had none', async () => {
    const { body } = await house.get('/api/cases?unassigned=true&open=true');
    expect((body as { total: number }).total).toBeGreaterThan(0);
  });
});
