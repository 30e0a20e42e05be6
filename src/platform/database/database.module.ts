import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import { HeardClient, openPool } from './pool.js';

/** Pool for hot paths; TypeORM has connections of its own. */
export const POOL = Symbol('pg pool');
/** Connection string of the database that holds vault and read models. */
export const DATABASE_URL = Symbol('database url');

/** Closes the pool after everybody who uses it: modules are torn down from the outside in. */
class PoolCloser implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  onApplicationShutdown(): Promise<void> {
    return this.pool.end();
  }
}

@Global()
@Module({})
export class DatabaseModule {
  /** @param entities TypeORM entities of the read models; schema changes come from migrations alone */
  static at(url: string, entities: (new () => object)[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          entities,
          synchronize: false,
          installExtensions: false,
          poolSize: 5,
          extra: { Client: HeardClient },
        }),
      ],
      providers: [
        { provide: DATABASE_URL, useValue: url },
        {
          provide: POOL,
          useFactory: () => openPool({ connectionString: url, max: 10, statement_timeout: 10_000 }),
        },
        PoolCloser,
      ],
      exports: [POOL, DATABASE_URL],
    };
  }
}
