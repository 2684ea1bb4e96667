import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Frees now what nobody refers to any more, so that the memory read next is memory in use. */
export const collectGarbage = runInNewContext('gc') as () => void;
