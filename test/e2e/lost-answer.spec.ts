import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { TcpProxy } from '../event-store/tcp-proxy.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { announcedSeed, type Random, randomFrom, wholeNumber } from '../support/random.js';

const COMMANDS = 300;
const COMMANDS_PER_CASE = 10;
/** About as long as an answer with its headers, so that a cut can fall anywhere in it. */
const LONGEST_CUT = 600;

interface Recorded {
  caseId: string;
  events: { id: string; type: string; revision: number }[];
  revision: number;
  position: string;
}

interface Command {
  path: string;
  body: object;
}

interface Sent {
  command: Command;
  /** Key of the attempt that was answered. */
  key: string;
  attempts: number;
  answer: Recorded;
}

describe('a client whose answers are cut off', () => {
  let house: TestApplication;
  let proxy: TcpProxy;
  beforeEach(async () => {
    house = await startTestApplication();
    proxy = await TcpProxy.to(house.url);
  });
  afterEach(async () => {
    await proxy.close();
    await house.close();
  });

  it('finds every command stored once, and gets the answer that was lost', async () => {
    const seed = announcedSeed('lost answers');
    const { sent, cuts } = await sendAll(COMMANDS, seed, commandFor, (key) => key);
    console.info(`${sent.length} commands, ${cuts} answers cut off`);
    expect(cuts).toBeGreaterThan(COMMANDS / 3);
    expect({ seed, rows: await rows() }).toEqual({ seed, rows: COMMANDS });
    for (const { command, key, answer } of sent) {
      const stored = (await house.log.read(`course-${answer.caseId}`)).find(
        ({ commandId }) => commandId === key,
      );
      const { id, type, revision, position } = stored!;
      expect(answer).toMatchObject({ events: [{ id, type, revision }], position: `${position}` });
      const again = await house.post(command.path, command.body, { 'idempotency-key': key });
      expect([again.status, again.body]).toEqual([201, answer]);
    }
    expect(await rows()).toBe(COMMANDS);
  }, 120_000);

  it('would store some twice with a new key for each attempt', async () => {
    const few = 30;
    const { cuts } = await sendAll(few, 1, openCase, () => randomUUID());
    expect(cuts).toBeGreaterThan(5);
    expect(await rows()).toBe(few + cuts);
  }, 30_000);

  /** @param nextKey the key of the next attempt, given that of the attempt before */
  async function sendAll(
    commands: number,
    seed: number,
    commandOf: (n: number, caseId: string) => Command,
    nextKey: (key: string) => string,
  ): Promise<{ sent: Sent[]; cuts: number }> {
    const random = randomFrom(seed);
    const sent: Sent[] = [];
    let caseId = '';
    for (let n = 0; n < commands; n++) {
      const command = commandOf(n, caseId);
      const done = await insist(command, random, nextKey);
      caseId = done.answer.caseId;
      sent.push(done);
    }
    return { sent, cuts: sent.reduce((sum, { attempts }) => sum + attempts - 1, 0) };
  }

  /** Sends a command until it is answered; most attempts are cut off somewhere, up to three in a row. */
  async function insist(
    command: Command,
    random: Random,
    nextKey: (key: string) => string,
  ): Promise<Sent> {
    let key = randomUUID() as string;
    for (let attempts = 1; ; attempts++, key = nextKey(key)) {
      if (attempts <= 3 && random() < 0.6) proxy.cutAfter(wholeNumber(random, 0, LONGEST_CUT));
      const answer = await send(command, key);
      proxy.letThrough();
      if (answer) return { command, key, attempts, answer };
      await sleep(1);
    }
  }

  /** @returns the answer; undefined when it did not arrive whole */
  async function send({ path, body }: Command, key: string): Promise<Recorded | undefined> {
    const arrived = await through(proxy.url, path, key, JSON.stringify(body)).catch(
      () => undefined,
    );
    if (arrived) expect(arrived).toMatchObject({ status: 201 });
    return arrived?.answer;
  }

  /** The proxy stands for a bad line: the request names the application, which `fetch` cannot do. */
  async function through(
    line: string,
    path: string,
    key: string,
    body: string,
  ): Promise<{ status: number; answer: Recorded }> {
    const asking = request(new URL(path, line), {
      method: 'POST',
      headers: {
        host: new URL(house.url).host,
        authorization: house.authorization,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
    });
    asking.end(body);
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    return { status: response.statusCode!, answer: (await json(response)) as Recorded };
  }

  async function rows(): Promise<number> {
    const { rows: counted } = await house.database.query<{ rows: number }>(
      'select count(*)::int as rows from log.event',
    );
    return counted[0]!.rows;
  }
});

const openCase = (): Command => ({
  path: '/api/cases',
  body: { office: '0315', gender: 'woman' },
});

/** One case after the other, each opened and then followed up. */
function commandFor(n: number, caseId: string): Command {
  const day = n % COMMANDS_PER_CASE;
  if (day === 0) return openCase();
  return {
    path: `/api/cases/${caseId}/commands/hold-follow-up-contact`,
    body: { directedAt: ['user'], topic: `Samtale ${day}`, occurredOn: `2018-05-0${day}` },
  };
}
