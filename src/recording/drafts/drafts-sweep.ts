import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { LOGGER, type Logger } from '../../platform/logging.js';
import { Drafts } from './drafts.js';

const HOUR_MS = 3_600_000;

/** Deletes at the start and each hour what is too old, or belongs to persons who are erased. */
@Injectable()
export class DraftsSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly drafts: Drafts,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  // At the start as well: a restored copy of the database brings old drafts back.
  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => void this.sweep(), HOUR_MS).unref();
    await this.sweep();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    try {
      await this.drafts.sweep();
    } catch (error) {
      this.logger.warn(
        { error },
        'drafts that are too old could not be deleted; trying in an hour',
      );
    }
  }
}
