import { Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { KEY_VAULT, MASTER_KEY } from '../../event-store/event-store.module.js';
import { ErasureLedger } from '../../event-store/sealing/erasure-ledger.js';
import { KeyErasures } from '../../event-store/sealing/key-erasures.js';
import type { KeyVault } from '../../event-store/sealing/key-vault.js';
import type { MasterKey } from '../../event-store/sealing/master-key.js';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { POOL } from '../../platform/database/database.module.js';
import { RecordingModule } from '../recording.module.js';
import { ErasureRegister } from './erasure-register.js';
import { Erasures } from './erasures.js';
import { ErasuresController } from './erasures.controller.js';

@Module({
  imports: [RecordingModule],
  controllers: [ErasuresController],
  providers: [
    ErasureRegister,
    Erasures,
    {
      provide: KeyErasures,
      inject: [POOL, KEY_VAULT, MASTER_KEY, CONFIGURATION],
      // The vault of all others, which forgets a key at once when it is destroyed.
      useFactory: (
        pool: Pool,
        vault: KeyVault,
        masterKey: MasterKey,
        { erasureLedger }: Configuration,
      ) => new KeyErasures(pool, vault, new ErasureLedger(erasureLedger, masterKey)),
    },
  ],
  exports: [Erasures],
})
export class ErasureModule {}
