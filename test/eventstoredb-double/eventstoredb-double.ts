import {
  type sendUnaryData,
  Server,
  ServerCredentials,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { setTimeout as sleep } from 'node:timers/promises';
import serverFeaturesGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { append, batchAppend, type Context, type Counts } from './appending.js';
import { Faults } from './faults.js';
import { DoubleLog } from './log.js';
import { read } from './reading.js';
import { wire } from './wire.js';

export interface DoubleOptions {
  /** Whether appends may share one call. The client asks, and falls back to a call for each. Default true. */
  batchAppend?: boolean;
  /** Whether a subscription is told that it has reached the end, as servers do from 23.10 on. Default true. */
  caughtUp?: boolean;
  /** Largest append, in bytes. Default 16 MiB; that of a server is 1 MiB unless it is set. */
  maxAppendSize?: number;
}

const MESSAGE_BYTES = 16 * 1024 * 1024;
const BIND_TRIES = 50;

/**
 * Stands in for an EventStoreDB node, so that the real client can be tested without one: a gRPC
 * server on the loopback interface, made from the service definitions that the client ships.
 *
 * What it proves: that the adapter uses the client and the wire as they are meant, and that it keeps
 * its promises whatever goes wrong between it and a server that decides as this one does. What it
 * cannot prove: that a server does decide so. It has one node, no disk, no replication, no access
 * control, no deletion and truncation of streams, and it was written from the published source of
 * the server (oss-v23.10.6: IndexWriter.CheckCommit, Streams.Append, Streams.BatchAppend,
 * Enumerators.AllSubscriptionFiltered, AllReader), by the same hands as the adapter. So the contract
 * suite also runs against a real server, where EVENTSTORE_TEST_URL names one.
 */
export class EventStoreDbDouble {
  readonly log = new DoubleLog();
  readonly faults = new Faults();
  readonly counts: Counts = { subscriptions: 0, eventsSent: 0, appends: 0 };
  private server: Server | undefined;
  private port = 0;
  private readonly context: Context;

  private constructor(private readonly options: DoubleOptions) {
    this.context = {
      log: this.log,
      faults: this.faults,
      counts: this.counts,
      maxAppendSize: options.maxAppendSize ?? MESSAGE_BYTES,
      sendsCaughtUp: options.caughtUp ?? true,
      breakConnections: () => void this.restart(),
    };
  }

  static async start(options: DoubleOptions = {}): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble(options);
    await double.comeBack();
    return double;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** Breaks all connections and refuses new ones. The log is kept. */
  goAway(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  /** Listens again, at the same address. */
  async comeBack(): Promise<void> {
    for (let tries = 1; !this.server; tries += 1) {
      const server = this.newServer();
      try {
        this.port = await listen(server, this.port);
        this.server = server;
      } catch (error) {
        server.forceShutdown();
        if (tries === BIND_TRIES) throw error;
        await sleep(10); // the port of the server before it is not free yet
      }
    }
  }

  async restart(): Promise<void> {
    this.goAway();
    await this.comeBack();
  }

  private newServer(): Server {
    const server = new Server({ 'grpc.max_receive_message_length': MESSAGE_BYTES });
    server.addService(serverFeaturesGrpc.ServerFeaturesService, this.serverFeatures());
    const unimplemented = () => {
      throw new Error('the double has no deletion');
    };
    server.addService(streamsGrpc.StreamsService, {
      read: (...args: Tail<typeof read>) => void read(this.context, ...args),
      append: (...args: Tail<typeof append>) => append(this.context, ...args),
      batchAppend: (...args: Tail<typeof batchAppend>) => batchAppend(this.context, ...args),
      delete: unimplemented,
      tombstone: unimplemented,
    } satisfies UntypedServiceImplementation);
    return server;
  }

  private serverFeatures(): UntypedServiceImplementation {
    const names = this.options.batchAppend === false ? ['append'] : ['append', 'batchappend'];
    const methods = [...names, 'read'].map((name) =>
      new wire.SupportedMethod()
        .setMethodName(name)
        .setServiceName('event_store.client.streams.streams'),
    );
    const supported = new wire.SupportedMethods()
      .setEventStoreServerVersion('23.10.6')
      .setMethodsList(methods);
    const getSupportedMethods = (_: unknown, answer: sendUnaryData<unknown>) => {
      const fault = this.faults.nextFeatures;
      this.faults.nextFeatures = undefined;
      if (fault === 'failing') answer({ code: status.INTERNAL, details: 'not now' });
      else if (!fault) answer(null, supported);
    };
    return { getSupportedMethods };
  }
}

type Tail<F> = F extends (first: Context, ...rest: infer Rest) => unknown ? Rest : never;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const credentials = ServerCredentials.createInsecure();
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
}
