import { createParamDecorator } from '@nestjs/common';

/** Who is calling. */
export interface Actor {
  /** Staff identifier, never a name. */
  id: string;
  office?: string;
}

/**
 * The only actor there is until login exists. The server then listens on loopback alone, so whoever
 * calls has an account on this machine.
 */
export const LOCAL_ACTOR: Actor = { id: 'local' };

export const CurrentActor = createParamDecorator((): Actor => LOCAL_ACTOR);
