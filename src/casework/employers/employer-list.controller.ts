import { Controller, Get, Query } from '@nestjs/common';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { today } from '../../platform/clock.js';
import { Describes } from '../../platform/http/openapi.js';
import { EmployerList } from './employer-list.js';
import { EmployerListQuery } from './employer-list.query.js';
import { EmployersReader } from './employers-reader.js';

@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/employers')
export class EmployerListController {
  constructor(
    private readonly reader: EmployersReader,
    private readonly list: EmployerList,
  ) {}

  @Get()
  @Describes('The employers, filtered, sorted and in pages, each with where it stands today.', {
    tag: 'casework',
    query: queryFields(EmployerListQuery),
    example: {
      total: 1,
      employers: [
        {
          employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
          revision: 4,
          name: 'Fjordbyen medical centre',
          sector: 'private',
          industry: 'Q',
          employees: 12,
          municipality: '0301',
          office: '0315',
          contact: 'Z990101',
          lastContactOn: '2018-02-12',
          lastRecordedAt: '2026-01-31T12:00:00.000000Z',
          readiness: 'green',
          openings: 1,
          trainees: 1,
          elsewhere: 1,
          leakage: 'active',
        },
      ],
    },
  })
  async answer(@Query() raw: unknown, @CurrentIdentity() reader: Identity) {
    const query = validInput(EmployerListQuery, raw);
    await this.reader.caughtUpTo(query);
    return this.list.answer(reader, query, today());
  }
}
