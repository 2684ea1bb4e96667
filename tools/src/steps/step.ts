import type { OnStop } from '../run-until-stopped';

/** What a step came to. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** What explains a failure; shown only then. */
  readonly output: string;
}

/** One check of the repository. */
export interface Step {
  readonly name: string;
  /** Whether the step prints while it runs, so that a running clock would only disturb. */
  readonly prints: boolean;
  run(onStop: OnStop): Promise<StepResult>;
}
