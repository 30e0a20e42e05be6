import { Global, Module } from '@nestjs/common';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { DuePersons } from './due-persons.js';
import { RetentionController } from './retention.controller.js';
import { loadRetentionRules, RETENTION_RULES } from './retention-rules-file.js';

/** How long courses are kept, for all who tell of it. */
@Global()
@Module({
  controllers: [RetentionController],
  providers: [
    DuePersons,
    {
      provide: RETENTION_RULES,
      inject: [CONFIGURATION],
      useFactory: ({ retentionRules }: Configuration) => loadRetentionRules(retentionRules),
    },
  ],
  exports: [DuePersons, RETENTION_RULES],
})
export class RetentionModule {}
