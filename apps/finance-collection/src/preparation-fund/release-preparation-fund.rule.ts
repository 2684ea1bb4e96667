import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type DecidedMatterFacts, type enumLabels, restsOnItsDecision, rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';

/** What the rules of releasePreparationFund look at; amounts in fen. */
export interface ReleasePreparationFundFacts extends DecidedMatterFacts, EmployerLiveFacts {
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null; readonly unionFormedIn: string | null; readonly tradeUnionId: string | null };
  readonly held: { readonly amount: Fen };
  /** The titles of the stations' tasks to help the unit form a union that are neither confirmed nor refused. */
  readonly unconfirmedTasks: readonly string[];
  /** The accounts it moves between that are not open. */
  readonly missingAccounts: readonly (keyof (typeof enumLabels)['CollectionAccountUse'])[];
}

/** CP-3: what is held is released to the union of the unit, once it is formed. */
export const unionIsFormed = rule<ReleasePreparationFundFacts>('CP-3', 'finance-collection.unit-without-union', ({ employer: { name, unionFormedIn, tradeUnionId } }) =>
  unionFormedIn !== null && tradeUnionId !== null ? ok : refuse({ path: ['employerId'], facts: { employer: name }, remedy: 'form-the-union-first' }),
);

/** DX-4: where a station helped to form the union, somebody has confirmed that it did. */
export const helpIsConfirmed = rule<ReleasePreparationFundFacts>('DX-4', 'finance-collection.union-task-unconfirmed', ({ employer: { name: employer }, unconfirmedTasks }) =>
  unconfirmedTasks.map((task) => refuse({ path: ['employerId'], facts: { employer, task }, remedy: 'have-the-task-confirmed' })),
);

/** CP-3: it is released once: what is left, if anything. */
export const somethingIsHeld = rule<ReleasePreparationFundFacts>('CP-3', 'finance-collection.nothing-held', ({ employer: { name }, held: { amount } }) =>
  amount > 0n ? ok : refuse({ path: ['employerId'], facts: { employer: name, amount: yuanFromFen(amount) }, remedy: 'release-once-something-is-held' }),
);

/** HOUSE-2: it moves between two accounts. */
export const accountsAreOpen = rule<ReleasePreparationFundFacts>('HOUSE-2', 'finance-collection.part-account-missing', ({ missingAccounts }) =>
  missingAccounts.map((use) => refuse({ path: ['employerId'], facts: { use }, remedy: 'open-the-control-account' })),
);

export const releasePreparationFundRules: readonly Rule<ReleasePreparationFundFacts>[] = [employerIsLive, unionIsFormed, helpIsConfirmed, somethingIsHeld, accountsAreOpen, ...restsOnItsDecision];
