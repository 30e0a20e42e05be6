import { Global, Module } from '@nestjs/common';
import { ACCESS_FACTS } from '../../access/access-facts.js';
import { OVERRIDES } from '../../access/overrides/overrides.js';
import { OverridesController } from '../overrides/overrides.controller.js';
import { RecordedOverrides } from '../overrides/recorded-overrides.js';
import { RecordedAccessFacts } from './recorded-access-facts.js';

/** What the guard asks of cases and persons. */
@Global()
@Module({
  controllers: [OverridesController],
  providers: [
    RecordedOverrides,
    { provide: OVERRIDES, useExisting: RecordedOverrides },
    { provide: ACCESS_FACTS, useClass: RecordedAccessFacts },
  ],
  exports: [ACCESS_FACTS, OVERRIDES, RecordedOverrides],
})
export class AdmissionModule {}
