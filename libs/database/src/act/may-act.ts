import { type Caller, HouseError } from '@unionhall/contracts';
import type { AnyAct } from './act';

/** Whether one of the caller's roles may do the act at all. */
export function hasRoleFor(caller: Caller, { who }: Pick<AnyAct, 'who'>): boolean {
  return caller.roles.some((role) => who.includes(role));
}

/** The person the act is done for. Throws UNAUTHENTICATED for the public, FORBIDDEN for a role the act is not for. */
export function personWhoMay(caller: Caller, act: Pick<AnyAct, 'who' | 'name'>): string {
  if (caller.personId === null) throw new HouseError('UNAUTHENTICATED');
  if (!hasRoleFor(caller, act)) throw new HouseError('FORBIDDEN', { act: act.name, roles: act.who });
  return caller.personId;
}
