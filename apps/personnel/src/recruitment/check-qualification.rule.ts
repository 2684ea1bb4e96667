import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type RecruitmentCandidateState, recruitmentCandidateTransitions } from './recruitment-candidate.transitions';

interface Check {
  readonly conditionId: string;
  readonly met: boolean;
  readonly reason?: string | null;
  readonly documentSha256?: string | null;
}

/** What the rules of checkQualification look at. */
export interface CheckQualificationFacts {
  readonly input: { readonly checks: readonly Check[] };
  readonly personId: string;
  readonly candidate: { readonly personId: string; readonly state: RecruitmentCandidateState };
  readonly conditions: readonly { readonly id: string; readonly text: string }[];
}

/** HOUSE-1: qualification is checked once. */
export const candidateIsRegistered = rule<CheckQualificationFacts>('HOUSE-1', 'personnel.candidate-state', ({ candidate: { state } }) => {
  const { from } = recruitmentCandidateTransitions.checkQualificationPassing;
  return (from as readonly RecruitmentCandidateState[]).includes(state) ? ok : refuse({ path: ['candidateId'], facts: { state, required: [...from] }, remedy: 'check-the-state' });
});

/** HOUSE-4: each condition of the notice is checked, and each once. */
export const eachConditionIsChecked = rule<CheckQualificationFacts>('HOUSE-4', 'personnel.conditions-not-each-checked', ({ input: { checks }, conditions }) => {
  const wrong = conditions.filter(({ id }) => checks.filter(({ conditionId }) => conditionId === id).length !== 1).map(({ text }) => text);
  const strange = checks.filter(({ conditionId }) => !conditions.some(({ id }) => id === conditionId)).map(({ conditionId }) => conditionId);
  return wrong.length + strange.length === 0 ? ok : refuse({ path: ['checks'], facts: { conditions: [...wrong, ...strange] }, remedy: 'check-each-condition-once' });
});

/** WZ-2: what is met is proven by a document, what is not has its reason: the candidate sees both. */
export const checksHaveTheirGround = rule<CheckQualificationFacts>('WZ-2', 'personnel.check-without-ground', ({ input: { checks }, conditions }) =>
  checks.flatMap(({ conditionId, met, reason, documentSha256 }, index) =>
    (met ? documentSha256 : reason?.trim())
      ? []
      : [refuse({ path: ['checks', String(index)], facts: { condition: conditions.find(({ id }) => id === conditionId)?.text ?? conditionId }, remedy: 'give-the-ground' })],
  ),
);

/** CP-6: nobody checks himself. */
export const checksAnother = rule<CheckQualificationFacts>('CP-6', 'personnel.candidate-checks-himself', ({ candidate, personId }) =>
  candidate.personId === personId ? refuse({ path: ['candidateId'], facts: {}, remedy: 'leave-it-to-another-recruiter' }) : ok,
);

export const checkQualificationRules: readonly Rule<CheckQualificationFacts>[] = [candidateIsRegistered, eachConditionIsChecked, checksHaveTheirGround, checksAnother];
