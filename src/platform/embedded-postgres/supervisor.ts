import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import type { Runnable } from './identity.js';
import { endPostmaster, launchPostmaster, type Log, StartFailed } from './postmaster.js';
import type { WatchedProcess } from './watched-process.js';

/** How long a start waits for what a killed predecessor has left: its processes and its port. */
const PREDECESSOR_PATIENCE_MS = 60_000;
const PORTS_TRIED = 5;
const DEATHS_PER_MINUTE = 5;

/** Keeps one PostgreSQL running on one port until it is stopped. */
export class Supervisor {
  port = 0;
  private child: WatchedProcess | undefined;
  private revival: Promise<void> = Promise.resolve();
  private stopping = false;
  private readonly deaths: number[] = [];

  /** @param onGivenUp called once when PostgreSQL has died and cannot be brought back */
  constructor(
    private readonly runnable: Runnable,
    private readonly cluster: Cluster,
    private readonly settings: Record<string, string>,
    private readonly log: Log,
    private readonly onGivenUp: (error: Error) => void,
  ) {}

  /** Starts on any free port. */
  async start(): Promise<void> {
    for (let tried = 1; ; tried += 1) {
      this.port = await freePort();
      try {
        return await this.launch((error) => error.predecessorStillEnding);
      } catch (error) {
        // Somebody else was given the same port in the meantime.
        if (!(error instanceof StartFailed && error.portTaken && tried < PORTS_TRIED)) throw error;
      }
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.revival;
    await this.end();
  }

  private async launch(mayPass: (failure: StartFailed) => boolean): Promise<void> {
    const deadline = performance.now() + PREDECESSOR_PATIENCE_MS;
    const settings = { ...this.settings, port: String(this.port) };
    for (;;) {
      try {
        this.child = await launchPostmaster(this.runnable, this.cluster, settings, this.log);
        break;
      } catch (error) {
        const worthWaiting = error instanceof StartFailed && mayPass(error);
        if (!worthWaiting || performance.now() > deadline) throw error;
        await sleep(100);
      }
    }
    this.child.once('exit', (code) => this.onDeath(code));
    if (this.child.exitCode !== null) this.onDeath(this.child.exitCode);
  }

  private onDeath(code: number | null): void {
    if (this.stopping) return;
    this.log(`PostgreSQL ended unexpectedly (exit code ${code}); starting it again`);
    this.revival = this.revive().catch((error: Error) => {
      this.onGivenUp(error);
    });
  }

  private async revive(): Promise<void> {
    const now = performance.now();
    this.deaths.push(now);
    const recent = this.deaths.filter((death) => now - death < 60_000).length;
    if (recent > DEATHS_PER_MINUTE) throw new Error(`PostgreSQL died ${recent} times in a minute`);
    // The watching shell may have died alone.
    await endPostmaster(this.cluster.data, this.log);
    // A client that tries to reconnect may hold the very port for a moment: it is one of those that
    // the system hands out for outgoing connections.
    await this.launch((error) => error.predecessorStillEnding || error.portTaken);
  }

  private async end(): Promise<void> {
    const ended =
      this.child && this.child.exitCode === null && this.child.signalCode === null
        ? once(this.child, 'exit')
        : Promise.resolve();
    await endPostmaster(this.cluster.data, this.log);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
