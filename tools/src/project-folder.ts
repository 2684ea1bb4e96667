import { resolve } from 'node:path';

/** The folder of this clone, absolute. */
export const projectFolder = resolve(__dirname, '../..');

/** Everything the tools make for themselves (programs, data, caches): inside the clone, ignored by git, safe to delete. */
export const stateFolder = resolve(projectFolder, '.unionhall');

/** The composed supergraph the gateway starts from. */
export const supergraphFile = resolve(projectFolder, 'apps/gateway/supergraph.graphql');

/** The documented operations: registered with the gateway, and planned before it is ready. */
export const operationsFolder = resolve(projectFolder, 'docs/graph/operations');

/** The personas of the demonstration, written when it is loaded. */
export const personasFile = resolve(stateFolder, 'personas.json');

/** Put before the names of this clone's schemas and logins. */
export const schemaPrefix = 'unionhall';
