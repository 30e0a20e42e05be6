import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandHash } from './command-hash.js';
import { RecordMilestoneHandler } from './record-milestone.handler.js';
import { CommandEdge } from './command-edge.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { EmployerRecordingController } from './employer-recording.controller.js';
import { IdentityNumbers } from './people/identity-numbers.js';
import { PeopleAccess } from './people/people-access.js';
import { PeopleRecordingController } from './people/people-recording.controller.js';
import { OpeningAccess } from './opening-access.js';
import { PreviewAmendmentHandler } from './preview-amendment.js';
import { RecordingController } from './recording.controller.js';

@Module({
  imports: [CqrsModule, DraftsModule],
  controllers: [RecordingController, EmployerRecordingController, PeopleRecordingController],
  providers: [
    RecordMilestoneHandler,
    PreviewAmendmentHandler,
    CommandHash,
    CommandEdge,
    OpeningAccess,
    IdentityNumbers,
    PeopleAccess,
  ],
  exports: [CqrsModule, DraftsModule, RecordMilestoneHandler],
})
export class RecordingModule {}
