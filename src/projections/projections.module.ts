import {
  Global,
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { EVENT_STORE } from '../event-store/event-store.module.js';
import type { EventStore } from '../event-store/port.js';
import { DATABASE_URL } from '../platform/database/database.module.js';
import { LOGGER, type Logger } from '../platform/logging.js';
import type { Projection } from './projection.js';
import { ProjectionRunner } from './runner.js';

/** Starts the runner with the application and stops it before the store and the pool close. */
class RunnerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(@Inject(ProjectionRunner) private readonly runner: ProjectionRunner) {}

  onApplicationBootstrap(): Promise<void> {
    return this.runner.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }
}

@Global()
@Module({})
export class ProjectionsModule {
  static of(projections: readonly Projection[]): DynamicModule {
    return {
      module: ProjectionsModule,
      providers: [
        {
          provide: ProjectionRunner,
          // Connections of its own: building an index takes longer than a request may.
          inject: [EVENT_STORE, DATABASE_URL, LOGGER],
          useFactory: (store: EventStore, database: string, logger: Logger) =>
            new ProjectionRunner({ store, database, projections, logger }),
        },
        RunnerLifecycle,
      ],
      exports: [ProjectionRunner],
    };
  }
}
