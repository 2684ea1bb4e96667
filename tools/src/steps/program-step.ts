import { runProgram } from './run-program';
import type { Step } from './step';

/**
 * A step that passes when a program ends with 0; it counts as one.
 *
 * @param args what Node is started with: its own options, the program's file, the program's arguments
 */
export function programStep(name: string, args: readonly string[]): Step {
  return {
    name,
    prints: false,
    run: async (onStop) => {
      const { code, output } = await runProgram(args, onStop);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
