import { Module } from '@nestjs/common';
import { CaseworkReader } from '../casework-reader.js';
import { CaseSideReader } from './case-side.js';
import { EmployerList } from './employer-list.js';
import { EmployerListController } from './employer-list.controller.js';
import { EmployerPageController } from './employer-page.controller.js';
import { EmployersOfCases } from './employers-of.js';
import { EmployersReader } from './employers-reader.js';
import { EmployerStates } from './employer-states.js';
import { HiddenCases } from './hidden-cases.js';
import { Market } from './market.js';
import { MarketController } from './market.controller.js';

@Module({
  // The fixed address comes before the one with an employer id in it.
  controllers: [MarketController, EmployerListController, EmployerPageController],
  providers: [
    CaseworkReader,
    CaseSideReader,
    EmployerList,
    EmployersOfCases,
    EmployersReader,
    EmployerStates,
    HiddenCases,
    Market,
  ],
  exports: [EmployersOfCases, EmployersReader],
})
export class EmployersModule {}
