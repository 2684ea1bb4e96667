import { programStep } from './program-step';

/** The types of every package in one program, from source; only what changed since the last run is looked at again. */
export const typecheckStep = programStep('typecheck', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json']);
