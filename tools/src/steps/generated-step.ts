import { programStep } from './program-step';

const fromSource = ['--require', './tools/register.cjs'];

/** The committed schemas, supergraph and tables are what the sources generate, and keep the graph's manners. */
export const generatedStep = programStep('generated files', [...fromSource, 'tools/src/generate.ts', '--check']);
