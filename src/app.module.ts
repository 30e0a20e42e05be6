import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { CaseOverview } from './casework/case-overview/case-overview.entity.js';
import { CaseworkModule } from './casework/casework.module.js';
import { EventStoreModule } from './event-store/event-store.module.js';
import type { EventStore } from './event-store/port.js';
import type { MasterKey } from './event-store/sealing/master-key.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { LoggingModule } from './platform/logging.js';
import { ProjectionsModule } from './projections/projections.module.js';
import { RecordingModule } from './recording/recording.module.js';
import { readModels } from './read-models.js';
import { ResearchModule } from './research/research.module.js';

export interface AppParts {
  databaseUrl: string;
  /** The log, already connected. */
  log: EventStore;
  masterKey: MasterKey;
  logger: Logger;
}

/** The list of rooms. */
@Module({})
export class AppModule {
  static of({ databaseUrl, log, masterKey, logger }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggingModule.with(logger),
        DatabaseModule.at(databaseUrl, [CaseOverview]),
        EventStoreModule.on(log, masterKey),
        ProjectionsModule.of(readModels()),
        RecordingModule,
        CaseworkModule,
        ResearchModule,
      ],
      controllers: [HealthController],
    };
  }
}
