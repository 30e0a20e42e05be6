import type { EmployerListController } from '../../../src/casework/employers/employer-list.controller.js';
import type { EmployerPageController } from '../../../src/casework/employers/employer-page.controller.js';
import type { MarketController } from '../../../src/casework/employers/market.controller.js';
import type { AnswerOf, Case } from '../api/answers.js';

export type EmployerList = AnswerOf<EmployerListController, 'answer'>;
export type EmployerItem = EmployerList['employers'][number];
export type Employer = AnswerOf<EmployerPageController, 'show'>;
export type EmployerTimeline = AnswerOf<EmployerPageController, 'timeline'>;
export type TimelineEntry = EmployerTimeline['entries'][number];
export type Market = AnswerOf<MarketController, 'answer'>;

/** An employer as a case knows it. */
export type EmployerOfCase = Case['employers'][number];

export type ReadinessColour = Employer['readiness']['colour'];
export type ReadinessReason = Employer['readiness']['computed']['because'][number]['reason'];
export type ContactEntry = Employer['contactLog']['entries'][number];
export type ContactPeople = Employer['profile']['contacts'];
