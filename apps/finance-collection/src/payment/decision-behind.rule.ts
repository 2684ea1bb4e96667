import type { PowerItemCode } from '@unionhall/contracts';
import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** A payment next to the decision it names; amounts in fen. */
export interface DecisionFacts {
  readonly payment: { readonly powerItem: PowerItemCode; readonly amount: Fen; readonly decisionId: string | null; readonly contentSha256: string | null };
  /** Null while governance has told of none with that id. */
  readonly decision: {
    readonly powerItem: PowerItemCode;
    readonly subjectSha256: string;
    readonly outcome: 'adopted' | 'rejected' | 'deferred';
    readonly decidedOn: LocalDate;
    readonly amount: Fen | null;
  } | null;
  /** What the other orders under the decision take of its amount. */
  readonly othersUnderDecision: Fen;
}

/** CP-9: a payment names its decision. */
const decisionIsNamed = (path: string) =>
  rule<DecisionFacts>('CP-9', 'finance-collection.payment-without-decision', ({ payment: { decisionId } }) =>
    decisionId === null ? refuse({ path: [path], facts: {}, remedy: 'have-the-payment-decided' }) : ok,
  );

/** CP-9: the decision is one governance has told of. */
const decisionIsKnown = (path: string) =>
  rule<DecisionFacts>('CP-9', 'finance-collection.decision-unknown', ({ payment: { decisionId }, decision }) =>
    decisionId === null || decision ? ok : refuse({ path: [path], facts: { decisionId }, remedy: 'wait-for-the-decision' }),
  );

/** CP-9: what was rejected or deferred is not paid. */
const decisionIsAdopted = (path: string) =>
  rule<DecisionFacts>('CP-9', 'finance-collection.decision-not-adopted', ({ decision }) =>
    !decision || decision.outcome === 'adopted' ? ok : refuse({ path: [path], facts: { decidedOn: decision.decidedOn, outcome: decision.outcome }, remedy: 'have-the-payment-decided' }),
  );

/** CP-9: a decision under one power item pays nothing under another. */
const decisionIsUnderItem = (path: string) =>
  rule<DecisionFacts>('CP-9', 'finance-collection.decision-other-item', ({ payment: { powerItem }, decision }) =>
    !decision || decision.powerItem === powerItem ? ok : refuse({ path: [path], facts: { decided: decision.powerItem, item: powerItem }, remedy: 'pay-what-was-decided' }),
  );

/** CP-9: a decision fits exactly what was decided. */
const decisionIsOverContent = (path: string) =>
  rule<DecisionFacts>('CP-9', 'finance-collection.decision-other-content', ({ payment: { contentSha256 }, decision }) =>
    !decision || decision.subjectSha256 === contentSha256
      ? ok
      : refuse({ path: [path], facts: { decidedOn: decision.decidedOn, decided: decision.subjectSha256, asked: contentSha256 }, remedy: 'pay-what-was-decided' }),
  );

/** CP-9: a decision is used once: all that is paid under it stays within what was decided. */
const decisionIsNotUsedUp = (path: string) =>
  rule<DecisionFacts>('CP-9', 'finance-collection.decision-used-up', ({ payment: { amount }, decision, othersUnderDecision }) => {
    const decided = decision?.amount ?? 0n;
    return !decision || othersUnderDecision + amount <= decided
      ? ok
      : refuse({ path: [path], facts: { decided: yuanFromFen(decided), others: yuanFromFen(othersUnderDecision), amount: yuanFromFen(amount) }, remedy: 'use-a-decision-of-its-own' });
  });

/** CP-9: every payment rests on an adopted decision over its content, under its item, and within its amount. `path` is the input that names it. */
export const restsOnDecision = (path: string): readonly Rule<DecisionFacts>[] =>
  [decisionIsNamed, decisionIsKnown, decisionIsAdopted, decisionIsUnderItem, decisionIsOverContent, decisionIsNotUsedUp].map((each) => each(path));
