import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Pool } from 'pg';
import { sealedFieldsOf } from '../domain/catalogue.js';
import { POOL } from '../platform/database/database.module.js';
import type { EventStore } from './port.js';
import { CachingKeyVault } from './sealing/caching-key-vault.js';
import type { KeyVault } from './sealing/key-vault.js';
import type { MasterKey } from './sealing/master-key.js';
import { Opener } from './sealing/opener.js';
import { PersonIndex } from './sealing/person-index.js';
import { PostgresKeyVault } from './sealing/postgres-key-vault.js';
import { SealingEventStore } from './sealing/sealing-event-store.js';
import { UpcastingEventStore } from './upcasting/upcasting-event-store.js';
import { EVENT_UPCASTERS } from './upcasting/event-upcasters.js';

/** The log with personal fields in plain text: for deciding. Its `follow` leaves them sealed. */
export const EVENT_STORE = Symbol('event store');
export const KEY_VAULT = Symbol('key vault');
export const MASTER_KEY = Symbol('master key');

/** Finishes appends in flight before the pool goes. */
class StoreCloser implements OnApplicationShutdown {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}

@Global()
@Module({})
export class EventStoreModule {
  /** @param adapter the log itself, already connected */
  static on(adapter: EventStore, masterKey: MasterKey): DynamicModule {
    return {
      module: EventStoreModule,
      providers: [
        { provide: MASTER_KEY, useValue: masterKey },
        {
          provide: KEY_VAULT,
          inject: [POOL],
          // One cache for all who open and seal: destroying a key then empties it for each of them.
          useFactory: async (pool: Pool) =>
            new CachingKeyVault(await PostgresKeyVault.open(pool, masterKey)),
        },
        {
          provide: Opener,
          inject: [KEY_VAULT],
          useFactory: (vault: KeyVault) => new Opener(vault),
        },
        {
          provide: PersonIndex,
          inject: [POOL],
          useFactory: (pool: Pool) => new PersonIndex(pool, masterKey),
        },
        {
          provide: EVENT_STORE,
          inject: [KEY_VAULT],
          useFactory: (vault: KeyVault) =>
            new SealingEventStore(
              new UpcastingEventStore(adapter, EVENT_UPCASTERS),
              vault,
              sealedFieldsOf,
            ),
        },
        StoreCloser,
      ],
      exports: [EVENT_STORE, KEY_VAULT, MASTER_KEY, Opener, PersonIndex],
    };
  }
}
