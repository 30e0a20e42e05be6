import { Module } from '@nestjs/common';
import { CaseDraftsController } from './case-drafts.controller.js';
import { DraftEdge } from './draft-edge.js';
import { DraftSeal } from './draft-seal.js';
import { Drafts } from './drafts.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsSweep } from './drafts-sweep.js';
import { EmployerDraftsController } from './employer-drafts.controller.js';

@Module({
  controllers: [DraftsController, CaseDraftsController, EmployerDraftsController],
  providers: [Drafts, DraftSeal, DraftEdge, DraftsSweep],
  exports: [Drafts],
})
export class DraftsModule {}
