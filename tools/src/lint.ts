import { runToEnd } from './run-until-stopped';
import { lintStep } from './steps/lint-step';
import { runSteps } from './steps/run-steps';

runToEnd(async (onStop) => ((await runSteps([lintStep], onStop)).failed === 0 ? 0 : 1));
