// type-graphql reads decorators through it; whoever imports a policy has it.
import 'reflect-metadata';
import { type Caller, type Department, HouseError, type Role } from '@unionhall/contracts';
import { Extensions } from 'type-graphql';

/**
 * Who may see a type or a field. Deny by default: a type without a policy does not build, and a root field must have
 * one of its own.
 */
export interface AccessPolicy<Row = never> {
  /** 'public': everybody; 'signed-in': every person and service; a list: these roles. */
  readonly to: 'public' | 'signed-in' | readonly Role[];
  /** Departments whose services may ask for it, besides the persons. */
  readonly services?: readonly Department[];
  /** Persons who may see this one row whatever their role, e.g. its applicant. Must not wait for anything but a loader. */
  readonly own?: (row: Row, caller: Caller) => boolean;
}

/** Attaches a policy to an object type, a field, or a root query. */
export function Access<Row = never>(access: AccessPolicy<Row>): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ access }) as ClassDecorator & MethodDecorator & PropertyDecorator;
}

/** Whether a policy lets the caller see a row. */
export function mayAccess({ to, services, own }: AccessPolicy, caller: Caller, row: unknown): boolean {
  if (to === 'public') return true;
  if (caller.service !== null) return services?.includes(caller.service) ?? false;
  if (caller.personId === null) return false;
  if (to === 'signed-in' || caller.roles.some((role) => to.includes(role))) return true;
  return own?.(row as never, caller) ?? false;
}

/** The error for what the caller may not see: whoever is not signed in is asked to. */
export function denied(caller: Caller, place: string): HouseError {
  return caller.personId === null && caller.service === null ? new HouseError('UNAUTHENTICATED', { place }) : new HouseError('FORBIDDEN', { place });
}
