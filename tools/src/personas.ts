import { join } from 'node:path';
import type { OutsideClaims } from '@unionhall/graphql';
import type { Caller } from '@unionhall/contracts';
import { projectFolder } from './project-folder';
import { SetupError } from './setup-error';

/** Somebody of the demonstration federation whom one can be in development. */
export interface Persona extends Pick<Caller, 'roles'> {
  readonly personId: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly employerId?: string;
  readonly unionId?: string;
  readonly taxBranchId?: string;
}

/** The personas of the demonstration, by the name one asks for them with. */
export type Personas = Readonly<Record<string, Persona>>;

/** Where the demonstration keeps them. */
const FILE = 'apps/standalone/src/demonstration/personas';

/** @throws {SetupError} when this clone has no demonstration */
export async function readPersonas(): Promise<Personas> {
  try {
    const { personas } = (await import(join(projectFolder, FILE))) as { personas: Personas };
    return personas;
  } catch (error) {
    throw new SetupError(`the personas of the demonstration cannot be read from ${FILE}.ts`, { cause: error });
  }
}

/** A persona as an identity provider would describe it. */
export function claimsOfPersona({ personId, roles, employerId, unionId, taxBranchId }: Persona): OutsideClaims {
  return { unionhall_person: personId, roles: [...roles], unionhall_employer: employerId, unionhall_union: unionId, unionhall_tax_branch: taxBranchId };
}
