import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleReader } from './people-reader.js';

@Module({
  controllers: [PeopleController],
  providers: [PeopleReader],
  exports: [PeopleReader],
})
export class PeopleModule {}
