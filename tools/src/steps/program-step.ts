import { runProgram } from './run-program';
import type { Step } from './step';

/** A step that passes when a program of node_modules, or a tool of our own, ends with 0; it counts as one. */
export function programStep(name: string, file: string, args: readonly string[]): Step {
  return {
    name,
    prints: false,
    run: async (onStop) => {
      const { code, output } = await runProgram(file, args, onStop);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
