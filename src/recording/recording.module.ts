import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandHash } from './command-hash.js';
import { RecordMilestoneHandler } from './record-milestone.handler.js';
import { CommandEdge } from './command-edge.js';
import { EmployerRecordingController } from './employer-recording.controller.js';
import { IdentityNumbers } from './people/identity-numbers.js';
import { PreviewAmendmentHandler } from './preview-amendment.js';
import { RecordingController } from './recording.controller.js';

@Module({
  imports: [CqrsModule],
  controllers: [RecordingController, EmployerRecordingController],
  providers: [
    RecordMilestoneHandler,
    PreviewAmendmentHandler,
    CommandHash,
    CommandEdge,
    IdentityNumbers,
  ],
  exports: [CqrsModule, RecordMilestoneHandler],
})
export class RecordingModule {}
