import { composeServices } from '@apollo/composition';
import type { Department } from '@unionhall/contracts';
import { parse } from 'graphql';

/** The schema of a department's subgraph, as text. */
export interface DepartmentSchemaText {
  readonly department: Department;
  readonly sdl: string;
}

/**
 * Composes the departments' schemas into the supergraph the gateway starts from. The addresses in it are placeholders,
 * `http://<department>`: the real ones come from the environment.
 * @throws {Error} with every fault that keeps them from being composed, one a line
 */
export function composeSupergraph(schemas: readonly DepartmentSchemaText[]): string {
  const services = schemas.map(({ department, sdl }) => ({ name: department, url: `http://${department}`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(`the schemas cannot be composed:\n${errors?.map(({ message }) => message).join('\n')}`);
  return supergraphSdl;
}
