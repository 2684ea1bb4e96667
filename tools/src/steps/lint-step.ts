import { programStep } from './program-step';

/** The import, naming and style rules of .oxlintrc.json; a warning fails, too. */
export const lintStep = programStep('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']);
