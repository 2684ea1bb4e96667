import { runToEnd } from './run-until-stopped';
import { runSteps } from './steps/run-steps';
import { typecheckStep } from './steps/typecheck-step';

runToEnd(async (onStop) => ((await runSteps([typecheckStep], onStop)).failed === 0 ? 0 : 1));
