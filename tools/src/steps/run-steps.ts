import type { OnStop } from '../run-until-stopped';
import type { Step, StepResult } from './step';

/**
 * Runs the steps one after another, each with a line of its own (`▸ lint … 0.3 s ✓`) and, when it failed, its output;
 * a failed step does not keep the next from running.
 *
 * @returns the sum of what passed and failed
 */
export async function runSteps(steps: readonly Step[], onStop: OnStop): Promise<Omit<StepResult, 'output'>> {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const result = await runStep(step, onStop);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  return total;
}

async function runStep(step: Step, onStop: OnStop): Promise<StepResult> {
  const started = Date.now();
  const line = (digits: number): string => `▸ ${step.name} … ${((Date.now() - started) / 1000).toFixed(digits)} s`;
  const ticking = process.stdout.isTTY && !step.prints;
  const ticker = ticking ? setInterval(() => process.stdout.write(`\r${line(0)}`), 1000) : undefined;
  if (step.prints) console.log(`▸ ${step.name}`);
  const result = await step.run(onStop).finally(() => clearInterval(ticker));
  console.log(`${ticking ? '\r' : ''}${line(1)} ${result.failed === 0 ? '✓' : '✗'}`);
  if (result.failed > 0) console.log(result.output.trimEnd());
  return result;
}
