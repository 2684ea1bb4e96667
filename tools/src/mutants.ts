// `npm run mutants [-- PATH...] [--force]`: turns every condition of the pure rules round, one at a time, and sees a spec fail.
import { runToEnd } from './run-until-stopped';
import { runProgram } from './steps/run-program';

/** What Stryker is started with: all it is configured for, or what lies under the paths only. */
function argumentsOf(words: readonly string[]): string[] {
  const paths = words.filter((word) => !word.startsWith('--'));
  // Stryker splits at commas, so no braces.
  const files = paths.flatMap((path) => (path.endsWith('.ts') ? [path] : ['rule', 'transitions'].map((kind) => `${path.replace(/\/$/, '')}/**/*.${kind}.ts`)));
  return [...(files.length > 0 ? ['--mutate', files.join()] : []), ...words.filter((word) => word.startsWith('--'))];
}

runToEnd(async (onStop) => {
  const { code, output } = await runProgram(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tools/mutants/stryker.config.json', ...argumentsOf(process.argv.slice(2))], onStop);
  console.log(output);
  return code ?? 1;
});
