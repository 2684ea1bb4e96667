import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardIsContracted } from '../contract/award-stage.rule';
import { type PayeeAccountFacts, payeeAccountRules } from '../contract/payee-account.rule';
import { isDueBefore } from '../progress-report/progress-report.rule';
import { type InstalmentState, instalmentTransitions } from './instalment.transitions';

/** What an instalment may wait for. */
type Condition = keyof (typeof enumLabels)['InstalmentCondition'];

/** What the rules of requestInstalment look at. */
export interface RequestInstalmentFacts extends AwardStageFacts, PayeeAccountFacts {
  readonly instalment: { readonly condition: Condition; readonly amount: Fen; readonly state: InstalmentState; readonly reportDueOn: LocalDate | null };
  /** The request that stands for it now, or null. */
  readonly standing: { readonly requestedOn: LocalDate } | null;
  /** Whether its progress report was handed in or waived. */
  readonly reportIsIn: boolean;
  /** The conditions that are met. */
  readonly met: readonly Condition[];
}

const awaitsRequest: readonly InstalmentState[] = instalmentTransitions.requestInstalment.from;

/** CP-7: each instalment is paid once; one whose order came to nothing may be asked for again. */
export const instalmentIsNotAskedFor = rule<RequestInstalmentFacts>('CP-7', 'grants.instalment-asked-already', ({ instalment: { condition, amount, state }, standing }) =>
  awaitsRequest.includes(state)
    ? ok
    : refuse({
        path: ['instalmentId'],
        facts: { condition, amount: yuanFromFen(amount), state, requestedOn: standing?.requestedOn ?? null },
        remedy: 'follow-the-payment-order',
      }),
);

/** CP-7: an instalment is paid when what it waits for is proven. */
export const conditionIsMet = rule<RequestInstalmentFacts>('CP-7', 'grants.instalment-condition-not-met', ({ instalment: { condition, amount }, met }) =>
  met.includes(condition) ? ok : refuse({ path: ['instalmentId'], facts: { condition, amount: yuanFromFen(amount) }, remedy: 'prove-the-condition' }),
);

/** CP-7: a missing report blocks every instalment after the first. */
export const progressIsReported = rule<RequestInstalmentFacts>('CP-7', 'grants.progress-report-missing', ({ instalment, reportIsIn }) =>
  reportIsIn || !isDueBefore(instalment)
    ? ok
    : refuse({ path: ['instalmentId'], facts: { condition: instalment.condition, amount: yuanFromFen(instalment.amount), dueOn: instalment.reportDueOn }, remedy: 'have-the-progress-reported' }),
);

export const requestInstalmentRules: readonly Rule<RequestInstalmentFacts>[] = [awardIsContracted, instalmentIsNotAskedFor, conditionIsMet, progressIsReported, ...payeeAccountRules('instalmentId')];
