import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoAuthorization } from './forlop-process.js';

export interface Recorded {
  events: { id: string; type: string; revision: number }[];
  revision: number;
  position: string;
}

export interface SentCommand {
  path: string;
  body: object;
  /** Its Idempotency-Key. */
  key: string;
  tries: number;
  answer: Recorded;
}

const CONTACTS_PER_CASE = 15;

/** Records one course after the other, and sends each command with the same key until it is answered. */
export class InsistentClient {
  readonly sent: SentCommand[] = [];
  /** Status and code of every answer that was no success; `no answer` where none came. */
  readonly refusals: string[] = [];
  private authorization = '';
  private authorizedAt: string | undefined;

  /** @param address of the application at this moment */
  constructor(private readonly address: () => string) {}

  /** Ends after the command that is under way when the signal aborts. */
  async recordUntil(end: AbortSignal): Promise<void> {
    while (!end.aborted) {
      const opened = await this.insist('/api/cases', { office: '0315', gender: 'woman' });
      const { caseId } = opened as Recorded & { caseId: string };
      for (let day = 1; day <= CONTACTS_PER_CASE && !end.aborted; day++) {
        await this.insist(`/api/cases/${caseId}/commands/hold-follow-up-contact`, {
          directedAt: ['user'],
          topic: `Samtale ${day}`,
          occurredOn: `2018-05-${String(day).padStart(2, '0')}`,
        });
      }
    }
  }

  /** Sends every command once more. @throws Error one is answered in another way than before */
  async repeatEverything(): Promise<void> {
    for (const { path, body, key, answer } of this.sent) {
      const again = await this.send(path, body, key);
      if (JSON.stringify(again) === JSON.stringify(answer)) continue;
      throw new Error(`${path} was answered ${JSON.stringify([answer, again])}`);
    }
  }

  private async insist(path: string, body: object): Promise<Recorded> {
    const key = randomUUID();
    for (let tries = 1; ; tries++) {
      const answer = await this.send(path, body, key);
      if (answer) {
        this.sent.push({ path, body, key, tries, answer });
        return answer;
      }
      await sleep(50);
    }
  }

  private async send(path: string, body: object, key: string): Promise<Recorded | undefined> {
    try {
      // The keys of the local issuer, and with them its tokens, end with the process.
      const address = this.address();
      if (this.authorizedAt !== address) this.authorization = await demoAuthorization(address);
      this.authorizedAt = address;
      const response = await fetch(address + path, {
        method: 'POST',
        headers: {
          authorization: this.authorization,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      const answer = (await response.json()) as Recorded & { code?: string };
      if (response.status === 201) return answer;
      this.refusals.push(`${response.status} ${answer.code}`);
    } catch {
      this.refusals.push('no answer');
    }
    return undefined;
  }
}
