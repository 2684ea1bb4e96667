import { readFile } from 'node:fs/promises';
import { roles } from '@unionhall/contracts';
import type { OutsideClaims } from '@unionhall/graphql';
import { z } from 'zod';
import { personasFile } from './project-folder';
import { SetupError } from './setup-error';

const persona = z.object({
  personId: z.uuid(),
  name: z.object({ zh: z.string(), en: z.string() }),
  roles: z.array(z.enum(roles)).readonly(),
  employerId: z.uuid().nullish(),
  unionId: z.uuid().nullish(),
  taxBranchId: z.uuid().nullish(),
});

const personas = z.record(z.string(), persona);

/** Somebody of the demonstration federation whom one can be in development. */
export type Persona = z.infer<typeof persona>;

/** The personas of the demonstration, by the name one asks for them with. */
export type Personas = Readonly<Record<string, Persona>>;

/**
 * The personas of the demonstration as it was loaded.
 * @throws {SetupError} when none was loaded yet
 */
export async function readPersonas(file = personasFile): Promise<Personas> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new SetupError('the demonstration is not loaded yet: run npm start once');
  });
  return personas.parse(JSON.parse(text));
}

/** A persona as an identity provider would describe it. */
export function claimsOfPersona({ personId, roles: held, employerId, unionId, taxBranchId }: Persona): OutsideClaims {
  return { unionhall_person: personId, roles: [...held], unionhall_employer: employerId, unionhall_union: unionId, unionhall_tax_branch: taxBranchId };
}
