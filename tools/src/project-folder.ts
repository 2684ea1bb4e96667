import { resolve } from 'node:path';

/** The folder of this clone, absolute. */
export const projectFolder = resolve(__dirname, '../..');

/** Everything the tools make for themselves (programs, data, caches): inside the clone, ignored by git, safe to delete. */
export const stateFolder = resolve(projectFolder, '.unionhall');

/** Where the local issuer of development keeps its key. */
export const localIssuerFolder = resolve(stateFolder, 'local-issuer');
