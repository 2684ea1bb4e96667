import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '../rule';

/** Who had a part in a decision before it is carried out, and who does that now. */
export interface DecisionEyesFacts {
  readonly personId: string;
  /** Null while none is known; its persons are null for a decision of before they were told. */
  readonly decision: { readonly proposedById: string | null; readonly enteredById: string | null } | null;
}

/** CP-5: who raised a matter does not carry its decision out. `path` is the input that names the decision, or what rests on it. */
const proposerDoesNotExecute = (path: string) =>
  rule<DecisionEyesFacts>('CP-5', 'house.proposer-executes', ({ personId, decision }) =>
    decision?.proposedById === personId ? refuse({ path: [path], facts: {}, remedy: 'leave-it-to-another-person' }) : ok,
  );

/** CP-5: nor does who closed the vote and so entered the decision. */
const entererDoesNotExecute = (path: string) =>
  rule<DecisionEyesFacts>('CP-5', 'house.decision-enterer-executes', ({ personId, decision }) =>
    decision?.enteredById === personId ? refuse({ path: [path], facts: {}, remedy: 'leave-it-to-another-person' }) : ok,
  );

/** CP-5: proposer, enterer and executor of a decision are three persons, in whichever department it is carried out (our reading). */
export const executorHadNoPartInDecision = (path: string): readonly Rule<DecisionEyesFacts>[] => [proposerDoesNotExecute(path), entererDoesNotExecute(path)];
