import { Controller, Get, Query } from '@nestjs/common';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { today } from '../../platform/clock.js';
import { Describes } from '../../platform/http/openapi.js';
import { MARKET_EXAMPLE } from './employer-page.examples.js';
import { EmployersReader } from './employers-reader.js';
import { Market } from './market.js';
import { MarketQuery } from './market.query.js';

@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/employers/openings')
export class MarketController {
  constructor(
    private readonly reader: EmployersReader,
    private readonly market: Market,
  ) {}

  @Get()
  @Describes('For the market meeting: openings now, who lacks people, who visits whom.', {
    tag: 'casework',
    query: queryFields(MarketQuery),
    example: MARKET_EXAMPLE,
  })
  async answer(@Query() raw: unknown, @CurrentIdentity() reader: Identity) {
    const query = validInput(MarketQuery, raw);
    await this.reader.caughtUpTo(query);
    return this.market.on(reader, today(), query);
  }
}
