import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

interface Check {
  readonly conditionId: string;
  readonly met: boolean;
  readonly reason?: string | null;
  readonly documentSha256?: string | null;
}

/** Somebody who registered on a notice, checked condition by condition. */
export interface ConditionChecksFacts {
  readonly input: { readonly checks: readonly Check[] };
  readonly conditions: readonly { readonly id: string; readonly text: string }[];
}

/** HOUSE-4: each condition of the notice is checked, and each once. */
const eachConditionIsChecked = rule<ConditionChecksFacts>('HOUSE-4', 'personnel.conditions-not-each-checked', ({ input: { checks }, conditions }) => {
  const wrong = conditions.filter(({ id }) => checks.filter(({ conditionId }) => conditionId === id).length !== 1).map(({ text }) => text);
  const strange = checks.filter(({ conditionId }) => !conditions.some(({ id }) => id === conditionId)).map(({ conditionId }) => conditionId);
  return wrong.length + strange.length === 0 ? ok : refuse({ path: ['checks'], facts: { conditions: [...wrong, ...strange] }, remedy: 'check-each-condition-once' });
});

/** WZ-2: what is met is proven by a document, what is not has its reason: the candidate sees both. */
const checksHaveTheirGround = rule<ConditionChecksFacts>('WZ-2', 'personnel.check-without-ground', ({ input: { checks }, conditions }) =>
  checks.flatMap(({ conditionId, met, reason, documentSha256 }, index) =>
    (met ? documentSha256 : reason?.trim())
      ? []
      : [refuse({ path: ['checks', String(index)], facts: { condition: conditions.find(({ id }) => id === conditionId)?.text ?? conditionId }, remedy: 'give-the-ground' })],
  ),
);

/** What every check of conditions keeps to. */
export const conditionChecksRules: readonly Rule<ConditionChecksFacts>[] = [eachConditionIsChecked, checksHaveTheirGround];

/** CP-6: nobody checks himself. */
export const checksAnother = <Facts extends { readonly personId: string }>(path: string, checkedOf: (facts: Facts) => { readonly personId: string }): Rule<Facts> =>
  rule<Facts>('CP-6', 'personnel.candidate-checks-himself', (facts) =>
    checkedOf(facts).personId === facts.personId ? refuse({ path: [path], facts: {}, remedy: 'leave-it-to-another-recruiter' }) : ok,
  );
