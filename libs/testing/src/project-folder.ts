import { join, resolve } from 'node:path';

/** The folder of this clone, absolute. */
export const projectFolder = resolve(__dirname, '../../..');

/** Where the clone keeps the programs of a database server, so that no test downloads them again. */
export const stateFolder = join(projectFolder, '.unionhall');
