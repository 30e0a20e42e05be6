import { Global, Module } from '@nestjs/common';
import { AUTHENTICATORS, type Authenticator } from './guard/authenticator.js';

/** Who is calling, for all rooms. */
@Global()
@Module({
  providers: [{ provide: AUTHENTICATORS, useFactory: (): Authenticator[] => [] }],
  exports: [AUTHENTICATORS],
})
export class AccessModule {}
