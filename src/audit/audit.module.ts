import { Module } from '@nestjs/common';
import { AccessLogsController } from './access-logs.controller.js';
import { LookupsReader } from './lookups.reader.js';
import { SecurityEventsReader } from './security-events.reader.js';

@Module({
  controllers: [AccessLogsController],
  providers: [LookupsReader, SecurityEventsReader],
})
export class AuditModule {}
