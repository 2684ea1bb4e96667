import { type Fen, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type BudgetCategory, categoryOf, type SpendingPurpose } from '../application/budget.rule';

/** What the rules about the kind of an expense look at. */
export interface SpendingFacts {
  readonly input: { readonly category: BudgetCategory; readonly purpose: SpendingPurpose; readonly description: string; readonly amount: Fen };
}

/** Whether an expense stands under the category its purpose belongs to. */
export const isUnderItsCategory = ({ category, purpose }: SpendingFacts['input']): boolean => categoryOf[purpose] === category;

const belongsElsewhere = ({ input }: SpendingFacts, category: BudgetCategory): boolean =>
  input.category === category && categoryOf[input.purpose] !== null && !isUnderItsCategory(input);

const objectionTo = ({ description, amount }: SpendingFacts['input']) =>
  refuse({ path: ['purpose'], facts: { line: description, amount: yuanFromFen(amount) }, remedy: 'record-under-its-category' });

/** YZ-4: category A is learning materials, training and related spending. */
export const expenseAIsLearning = rule<SpendingFacts>('YZ-4', 'grants.budget-outside-learning', (facts) => (belongsElsewhere(facts, 'a') ? objectionTo(facts.input) : ok));

/** YZ-5: category B is making of materials, promotion of the technique and related spending. */
export const expenseBIsDevelopment = rule<SpendingFacts>('YZ-5', 'grants.budget-outside-development', (facts) => (belongsElsewhere(facts, 'b') ? objectionTo(facts.input) : ok));

/** YZ-6: category C is consultation, recommendation, patents and related spending. */
export const expenseCIsConversion = rule<SpendingFacts>('YZ-6', 'grants.budget-outside-conversion', (facts) => (belongsElsewhere(facts, 'c') ? objectionTo(facts.input) : ok));

/** YZ-6: the three categories are closed; what fits none is not paid for by the grant. */
export const expenseFitsACategory = rule<SpendingFacts>('YZ-6', 'grants.budget-outside-categories', ({ input }) =>
  categoryOf[input.purpose] === null
    ? refuse({ path: ['purpose'], facts: { line: input.description, amount: yuanFromFen(input.amount) }, remedy: 'pay-from-other-means' })
    : ok,
);

export const spendingRules = [expenseAIsLearning, expenseBIsDevelopment, expenseCIsConversion, expenseFitsACategory];
