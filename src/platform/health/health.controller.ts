import { Controller, Get, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/database.module.js';
import { Describes } from '../http/openapi.js';
import { ProblemError } from '../http/problem.js';

@Controller('health')
export class HealthController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The process answers. */
  @Get('live')
  @Describes('The process answers.', { tag: 'health', example: { status: 'up' } })
  live() {
    return { status: 'up' };
  }

  /** The database answers too: requests can be served. */
  @Get('ready')
  @Describes('Requests can be served.', { tag: 'health', example: { status: 'ready' } })
  async ready() {
    try {
      await this.pool.query('select 1');
    } catch {
      throw new ProblemError(503, 'database-unavailable', 'The database cannot be reached.', {
        headers: { 'retry-after': '1' },
      });
    }
    return { status: 'ready' };
  }
}
