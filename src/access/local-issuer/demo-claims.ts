import { groupsNaming } from '../directory/directory.js';
import { DEMO_CLIENTS, DEMO_PEOPLE } from './demo-people.js';

/** What a directory would say of a person in their token. */
export function claimsOfPerson(id: string): Record<string, unknown> {
  const person = DEMO_PEOPLE.find((somebody) => somebody.id === id);
  return person ? { NAVident: id, groups: groupsNaming(person) } : {};
}

/** What a directory would say of a program in its token; all of them have national access. */
export function claimsOfClient(id: string): Record<string, unknown> {
  const client = DEMO_CLIENTS.find((program) => program.id === id);
  if (!client) return {};
  return { idtyp: 'app', roles: groupsNaming({ roles: client.roles, offices: 'all' }) };
}
