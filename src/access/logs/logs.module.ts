import { join } from 'node:path';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { Pool } from 'pg';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { POOL } from '../../platform/database/database.module.js';
import { LOGGER, type Logger } from '../../platform/logging.js';
import { LineFile } from './line-file.js';
import { LOOKUP_LOG } from './lookup-log.js';
import { LookupInterceptor } from './lookup.interceptor.js';
import { LookupsOfPerson } from './lookups-of-person.js';
import { RecordedLookupLog } from './recorded-lookup-log.js';
import { RecordedSecurityLog } from './recorded-security-log.js';
import { SECURITY_LOG } from './security-log.js';

const LOOKUP_FILE = Symbol('look-up file');

class FileCloser implements OnApplicationShutdown {
  constructor(@Inject(LOOKUP_FILE) private readonly file: LineFile) {}

  onApplicationShutdown(): Promise<void> {
    return this.file.close();
  }
}

/** The two logs of access, for all rooms. The look-up log is also the file `lookup.cef`. */
@Global()
@Module({
  providers: [
    {
      provide: LOOKUP_FILE,
      inject: [CONFIGURATION],
      useFactory: ({ logFolder }: Configuration) => new LineFile(join(logFolder, 'lookup.cef')),
    },
    {
      provide: LOOKUP_LOG,
      inject: [POOL, LOOKUP_FILE],
      useFactory: (pool: Pool, file: LineFile) => new RecordedLookupLog(pool, file),
    },
    {
      provide: RecordedSecurityLog,
      inject: [POOL, LOGGER],
      useFactory: (pool: Pool, logger: Logger) => new RecordedSecurityLog(pool, logger),
    },
    { provide: SECURITY_LOG, useExisting: RecordedSecurityLog },
    { provide: APP_INTERCEPTOR, useClass: LookupInterceptor },
    LookupsOfPerson,
    FileCloser,
  ],
  exports: [LOOKUP_LOG, SECURITY_LOG, RecordedSecurityLog, LookupsOfPerson],
})
export class LogsModule {}
