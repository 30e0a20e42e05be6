import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { TrustedIssuer } from './access/tokens/trusted-issuer.js';
import { AccessModule } from './access/access.module.js';
import { AccessGuard } from './access/guard/access.guard.js';
import { Admission } from './access/guard/admission.js';
import { AdmissionModule } from './casework/access-facts/admission.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CaseOverview } from './casework/case-overview/case-overview.entity.js';
import { RetentionModule } from './casework/retention/retention.module.js';
import { CaseworkModule } from './casework/casework.module.js';
import { EventStoreModule } from './event-store/event-store.module.js';
import type { EventStore } from './event-store/port.js';
import type { MasterKey } from './event-store/sealing/master-key.js';
import type { Configuration } from './platform/configuration/configuration.js';
import { ConfigurationModule } from './platform/configuration/configuration.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { LoggingModule, type Logger } from './platform/logging.js';
import { ProjectionsModule } from './projections/projections.module.js';
import { ErasureModule } from './recording/erasure/erasure.module.js';
import { RecordingModule } from './recording/recording.module.js';
import { readModels } from './read-models.js';
import { ResearchModule } from './research/research.module.js';

export interface AppParts {
  databaseUrl: string;
  /** The log, already connected. */
  log: EventStore;
  masterKey: MasterKey;
  logger: Logger;
  configuration: Configuration;
  /** Whose tokens are believed besides those that the configuration names. */
  issuers?: readonly TrustedIssuer[];
}

/** The list of rooms. */
@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    const { databaseUrl, log, masterKey, logger, configuration, issuers = [] } = parts;
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.with(configuration),
        LoggingModule.with(logger),
        DatabaseModule.at(databaseUrl, [CaseOverview]),
        EventStoreModule.on(log, masterKey),
        AccessModule.trusting(issuers),
        ProjectionsModule.of(readModels()),
        AdmissionModule,
        RecordingModule,
        ErasureModule,
        RetentionModule,
        CaseworkModule,
        AuditModule,
        ResearchModule,
      ],
      controllers: [HealthController],
      providers: [Admission, { provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
