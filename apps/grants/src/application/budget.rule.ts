import { type Fen, ok, refuse, sumFen, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** One of the three closed categories of spending. */
export type BudgetCategory = keyof (typeof enumLabels)['BudgetCategory'];
/** What a budget line pays for. */
export type SpendingPurpose = keyof (typeof enumLabels)['SpendingPurpose'];

/** The category of each purpose; each category is open to related spending, what fits none has null [YZ-4, YZ-5, YZ-6]. */
export const categoryOf: Readonly<Record<SpendingPurpose, BudgetCategory | null>> = {
  'learning-materials': 'a',
  training: 'a',
  'learning-related': 'a',
  'making-of-materials': 'b',
  'promotion-of-technique': 'b',
  'development-related': 'b',
  'expert-consultation': 'c',
  'project-recommendation': 'c',
  'patent-application': 'c',
  'conversion-related': 'c',
  other: null,
};

/** A budget line as the rules look at it; the amount in fen. */
export interface BudgetLineFact {
  readonly category: BudgetCategory;
  readonly purpose: SpendingPurpose;
  readonly description: string;
  readonly amount: Fen;
}

/** What the rules about the budget look at. */
export interface BudgetFacts {
  readonly budgetLines: readonly BudgetLineFact[];
  /** The amount for each project of the round, in fen. */
  readonly round: { readonly awardAmount: Fen };
  /** How much of that amount each category may take, in hundredths of a per cent; one that is not named may take all. */
  readonly categoryLimits: readonly CategoryLimitFact[];
}

/** The limit of a category as the rules look at it. */
export interface CategoryLimitFact {
  readonly category: BudgetCategory;
  readonly hundredths: number;
}

const objectTo = <Remedy extends string>(lines: readonly BudgetLineFact[], isWrong: (line: BudgetLineFact) => boolean, remedy: Remedy) =>
  lines.flatMap((line, index) =>
    isWrong(line) ? [refuse({ path: ['budgetLines', String(index)], facts: { line: line.description, amount: yuanFromFen(line.amount) }, remedy })] : [],
  );

const belongsElsewhere = (category: BudgetCategory) => (line: BudgetLineFact) =>
  line.category === category && categoryOf[line.purpose] !== null && categoryOf[line.purpose] !== category;

/** HOUSE-4: there is a budget. */
export const budgetIsEntered = rule<BudgetFacts>('HOUSE-4', 'grants.budget-empty', ({ budgetLines }) =>
  budgetLines.length > 0 ? ok : refuse({ path: ['budgetLines'], facts: {}, remedy: 'enter-the-budget' }),
);

/** HOUSE-4: each line is above zero. */
export const amountsArePositive = rule<BudgetFacts>('HOUSE-4', 'grants.budget-amount-not-positive', ({ budgetLines }) =>
  objectTo(budgetLines, ({ amount }) => amount <= 0n, 'correct-the-budget-amount'),
);

/** YZ-4: category A is learning materials, training and related spending. */
export const categoryAIsLearning = rule<BudgetFacts>('YZ-4', 'grants.budget-outside-learning', ({ budgetLines }) =>
  objectTo(budgetLines, belongsElsewhere('a'), 'move-or-remove-the-line'),
);

/** YZ-5: category B is making of materials, promotion of the technique and related spending. */
export const categoryBIsDevelopment = rule<BudgetFacts>('YZ-5', 'grants.budget-outside-development', ({ budgetLines }) =>
  objectTo(budgetLines, belongsElsewhere('b'), 'move-or-remove-the-line'),
);

/** YZ-6: category C is consultation, recommendation, patents and related spending. */
export const categoryCIsConversion = rule<BudgetFacts>('YZ-6', 'grants.budget-outside-conversion', ({ budgetLines }) =>
  objectTo(budgetLines, belongsElsewhere('c'), 'move-or-remove-the-line'),
);

/** YZ-6: the three categories are closed; what fits none is refused. */
export const spendingFitsACategory = rule<BudgetFacts>('YZ-6', 'grants.budget-outside-categories', ({ budgetLines }) =>
  objectTo(budgetLines, ({ purpose }) => categoryOf[purpose] === null, 'move-or-remove-the-line'),
);

/** YZ-7: the whole budget is within the amount for each project. */
export const budgetIsWithinAward = rule<BudgetFacts>('YZ-7', 'grants.budget-above-award', ({ budgetLines, round: { awardAmount } }) => {
  const total = sumFen(budgetLines.map(({ amount }) => amount));
  return total <= awardAmount
    ? ok
    : refuse({ path: ['budgetLines'], facts: { total: yuanFromFen(total), limit: yuanFromFen(awardAmount) }, remedy: 'cut-the-budget' });
});

/** YZ-9: no category takes more of the amount than the round allows it; what stands in a line is the most that is spent on it. */
export const categoriesAreWithinLimits = rule<BudgetFacts>('YZ-9', 'grants.budget-above-category-limit', ({ budgetLines, round: { awardAmount }, categoryLimits }) =>
  categoryLimits.flatMap(({ category, hundredths }) => {
    const total = sumFen(budgetLines.filter((line) => line.category === category).map(({ amount }) => amount));
    const limit = (awardAmount * BigInt(hundredths)) / 10_000n;
    const facts = { category, total: yuanFromFen(total), limit: yuanFromFen(limit), share: String(hundredths / 100) };
    return total <= limit ? [] : [refuse({ path: ['budgetLines'], facts, remedy: 'cut-the-category' })];
  }),
);

export const budgetRules = [budgetIsEntered, amountsArePositive, categoryAIsLearning, categoryBIsDevelopment, categoryCIsConversion, spendingFitsACategory, budgetIsWithinAward, categoriesAreWithinLimits];
