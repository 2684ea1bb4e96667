import { type Caller, publicCaller, type Role } from '@unionhall/contracts';

/** A caller with one or more roles, as a token would make him. */
export function person(personId: string, roles: Role | readonly Role[], more: Partial<Caller> = {}): Caller {
  return { ...publicCaller, personId, roles: typeof roles === 'string' ? [roles] : roles, ...more };
}

/** A fixed UUIDv7 for tests: `idOf(1)` is always the same, and ids order as their numbers do. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
