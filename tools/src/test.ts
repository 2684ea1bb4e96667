// `npm test [-- JEST ARGUMENTS]`: every check of the repository; the last line is `N passed, N failed`.
import { runToEnd } from './run-until-stopped';
import { generatedStep } from './steps/generated-step';
import { jestStep } from './steps/jest-step';
import { lintStep } from './steps/lint-step';
import { runSteps } from './steps/run-steps';
import { typecheckStep } from './steps/typecheck-step';

runToEnd(async (onStop) => {
  const { passed, failed } = await runSteps([lintStep, typecheckStep, generatedStep, jestStep(process.argv.slice(2))], onStop);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
