import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandHash } from './command-hash.js';
import { RecordMilestoneHandler } from './record-milestone.handler.js';
import { RecordingController } from './recording.controller.js';

@Module({
  imports: [CqrsModule],
  controllers: [RecordingController],
  providers: [RecordMilestoneHandler, CommandHash],
  exports: [CqrsModule],
})
export class RecordingModule {}
