import { Module } from '@nestjs/common';
import { MilestonesController } from './milestones/milestones.controller.js';

@Module({ controllers: [MilestonesController] })
export class ResearchModule {}
