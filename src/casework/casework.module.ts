import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHistoryController } from './case-history/case-history.controller.js';
import { CaseOverviewController } from './case-overview/case-overview.controller.js';
import { CaseOverview } from './case-overview/case-overview.entity.js';
import { CaseworkReader } from './casework-reader.js';
import { EmployersModule } from './employers/employers.module.js';
import { NarrativeController } from './narrative/narrative.controller.js';
import { PeopleModule } from './people/people.module.js';
import { PersonReportController } from './person-report/person-report.controller.js';
import { PersonReports } from './person-report/person-report.js';
import { RulesController } from './rules/rules.controller.js';
import { SavedFilters } from './saved-filters/saved-filters.js';
import { SavedFiltersController } from './saved-filters/saved-filters.controller.js';
import { StatusOverviewController } from './status-overview/status-overview.controller.js';
import { EmployerNames } from './worklist/employer-names.js';
import { ReadyListsController } from './worklist/ready-lists.controller.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { WorklistReader } from './worklist/worklist.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([CaseOverview]), EmployersModule, PeopleModule],
  // The fixed address comes before the one with a case id in it.
  controllers: [
    StatusOverviewController,
    CaseOverviewController,
    CaseHistoryController,
    NarrativeController,
    PersonReportController,
    WorklistController,
    ReadyListsController,
    SavedFiltersController,
    RulesController,
  ],
  providers: [CaseworkReader, PersonReports, WorklistReader, EmployerNames, SavedFilters],
})
export class CaseworkModule {}
