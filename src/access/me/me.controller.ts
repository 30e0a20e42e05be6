import { Controller, Get, Inject } from '@nestjs/common';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { loginOf } from '../../platform/configuration/login.js';
import { Describes } from '../../platform/http/openapi.js';
import { CurrentIdentity } from '../current-identity.js';
import type { Clearance, Identity, Role } from '../identity.js';
import { Access } from '../route-rule.js';

/** What the page has to know of whoever is logged in, and where, to offer what they may do. */
export interface Me {
  id: string;
  kind: 'person' | 'machine';
  roles: Role[];
  offices: readonly string[] | 'all';
  clearances: Clearance[];
  /** Invented persons log in here without a password, so nothing here is about anybody. */
  demo: boolean;
  /** Address of the organisation's accessibility statement, where there is one. */
  accessibilityStatement?: string;
}

const EXAMPLE: Me = {
  id: 'D000001',
  kind: 'person',
  roles: ['veileder'],
  offices: ['0000', '0001'],
  clearances: [],
  demo: true,
};

@Controller('api/me')
export class MeController {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  @Get()
  @Access({ anyone: true })
  @Describes('Who is logged in, and what they may do.', { tag: 'access', example: EXAMPLE })
  me(@CurrentIdentity() { id, kind, roles, offices, clearances }: Identity): Me {
    const { accessibilityStatement } = this.configuration;
    return {
      id,
      kind,
      roles: [...roles],
      offices: offices === 'all' ? offices : [...offices].sort(),
      clearances: [...clearances],
      demo: loginOf(this.configuration) === 'local',
      ...(accessibilityStatement === undefined ? {} : { accessibilityStatement }),
    };
  }
}
