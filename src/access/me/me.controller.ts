import { Controller, Get } from '@nestjs/common';
import { Describes } from '../../platform/http/openapi.js';
import { CurrentIdentity } from '../current-identity.js';
import type { Clearance, Identity, Role } from '../identity.js';
import { Access } from '../route-rule.js';

/** What the page has to know of whoever is logged in, to offer what they may do. */
export interface Me {
  id: string;
  kind: 'person' | 'machine';
  roles: Role[];
  offices: readonly string[] | 'all';
  clearances: Clearance[];
}

const EXAMPLE: Me = {
  id: 'D000001',
  kind: 'person',
  roles: ['veileder'],
  offices: ['0000', '0001'],
  clearances: [],
};

@Controller('api/me')
export class MeController {
  @Get()
  @Access({ anyone: true })
  @Describes('Who is logged in, and what they may do.', { tag: 'access', example: EXAMPLE })
  me(@CurrentIdentity() { id, kind, roles, offices, clearances }: Identity): Me {
    return {
      id,
      kind,
      roles: [...roles],
      offices: offices === 'all' ? offices : [...offices].sort(),
      clearances: [...clearances],
    };
  }
}
