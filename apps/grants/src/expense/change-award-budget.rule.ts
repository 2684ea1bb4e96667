import { ok, refuse, type Rule, sumFen, type Fen, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import {
  amountsArePositive,
  type BudgetFacts,
  budgetIsEntered,
  type BudgetLineFact,
  categoriesAreWithinLimits,
  categoryAIsLearning,
  categoryBIsDevelopment,
  categoryCIsConversion,
  type SpendingPurpose,
  spendingFitsACategory,
} from '../application/budget.rule';
import { decisionIsAdopted, decisionIsKnown, type NamedDecisionFacts } from '../award/decision.rule';
import { type AwardStageFacts, awardIsContracted } from '../contract/award-stage.rule';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from '../contract/own-project.rule';

/** What the rules of changeAwardBudget look at. */
export interface ChangeAwardBudgetFacts extends AwardStageFacts, OwnProjectFacts, NamedDecisionFacts {
  readonly input: { readonly awardId: string; readonly budgetLines: readonly BudgetLineFact[] };
  readonly round: BudgetFacts['round'];
  readonly categoryLimits: BudgetFacts['categoryLimits'];
  /** The budget as it stands, in fen. */
  readonly lines: readonly { readonly category: keyof (typeof enumLabels)['BudgetCategory']; readonly purpose: SpendingPurpose; readonly budget: Fen; readonly spent: Fen }[];
  /** SHA-256 of the budget the input names. A function, because a form may not be filled in yet. */
  readonly budgetSha256: () => string;
}

/** The rules an application's budget is submitted by hold for its change, too [YZ-4, YZ-5, YZ-6]. */
const contentRules: readonly Rule<ChangeAwardBudgetFacts>[] = [budgetIsEntered, amountsArePositive, categoryAIsLearning, categoryBIsDevelopment, categoryCIsConversion, spendingFitsACategory, categoriesAreWithinLimits].map(
  ({ clause, code, check }) => ({ clause, code, check: ({ input: { budgetLines }, round, categoryLimits }: ChangeAwardBudgetFacts) => check({ budgetLines, round, categoryLimits }) }),
);

const given = ({ budgetLines }: ChangeAwardBudgetFacts['input'], purpose: SpendingPurpose) => sumFen(budgetLines.filter((line) => line.purpose === purpose).map(({ amount }) => amount));

/** YZ-9: a change moves money between the lines; what was determined in all stands. */
export const sumIsUnchanged = rule<ChangeAwardBudgetFacts>('YZ-9', 'grants.budget-sum-changed', ({ input: { budgetLines }, lines }) => {
  const [before, after] = [sumFen(lines.map(({ budget }) => budget)), sumFen(budgetLines.map(({ amount }) => amount))];
  return before === after ? ok : refuse({ path: ['budgetLines'], facts: { before: yuanFromFen(before), after: yuanFromFen(after) }, remedy: 'keep-the-budgets-sum' });
});

/** YZ-9: what is spent already stays within its line. */
export const linesCoverWhatIsSpent = rule<ChangeAwardBudgetFacts>('YZ-9', 'grants.budget-below-spent', ({ input, lines }) =>
  lines
    .filter(({ purpose, spent }) => given(input, purpose) < spent)
    .map(({ purpose, spent }) => refuse({ path: ['budgetLines'], facts: { purpose, budget: yuanFromFen(given(input, purpose)), spent: yuanFromFen(spent) }, remedy: 'leave-what-is-spent' })),
);

const isOnThisBudget = ({ decision, input: { awardId } }: ChangeAwardBudgetFacts) =>
  decision !== null && decision.powerItem === 'innovation-fund' && decision.subjectType === 'AwardBudget' && decision.subjectId === awardId;

/** GY-2b: it was taken on the budget of this award. */
export const decisionIsOnThisBudget = rule<ChangeAwardBudgetFacts>('GY-2b', 'grants.decision-of-another-budget', (facts) =>
  facts.decision === null || isOnThisBudget(facts) ? ok : refuse({ path: ['decisionId'], facts: {}, remedy: 'use-the-budgets-own-decision' }),
);

/** GY-2b: a decision fits exactly what was decided; after it is carried out, the next change is another content. */
export const budgetIsTheDecidedOne = rule<ChangeAwardBudgetFacts>('GY-2b', 'grants.budget-not-as-decided', (facts) => {
  if (!isOnThisBudget(facts)) return ok;
  const [decided, now] = [facts.decision!.subjectSha256, facts.budgetSha256()];
  return decided === now ? ok : refuse({ path: ['budgetLines'], facts: { decided, now }, remedy: 'have-this-budget-decided' });
});

export const changeAwardBudgetRules: readonly Rule<ChangeAwardBudgetFacts>[] = [
  awardIsContracted,
  callerIsNotOfTheTeam,
  ...contentRules,
  sumIsUnchanged,
  linesCoverWhatIsSpent,
  decisionIsKnown,
  decisionIsAdopted,
  decisionIsOnThisBudget,
  budgetIsTheDecidedOne,
  ...executorHadNoPartInDecision('decisionId'),
];
