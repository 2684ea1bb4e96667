import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { auditIsReadyFor } from './audit.rule';
import type { AuditState } from './audit.transitions';

/** What the rules of recordFinding look at. */
export interface RecordFindingFacts {
  readonly input: { readonly indexedActId: string; readonly clause: string; readonly text: string; readonly dueOn: LocalDate };
  readonly personId: string;
  readonly today: LocalDate;
  readonly audit: { readonly state: AuditState };
  /** The act, if it is one the audit could draw. */
  readonly act: { readonly personId: string; readonly holderId: string | null } | null;
  readonly clauseIsKnown: boolean;
  /** Whether the same act was found wrong under the same clause in this audit. */
  readonly earlier: { readonly recordedOn: LocalDate } | null;
}

/** GY-5c: a finding is about an act of what is audited. */
export const actIsAudited = rule<RecordFindingFacts>('GY-5c', 'governance.act-outside-audit', ({ input: { indexedActId: act }, act: audited }) =>
  audited ? ok : refuse({ path: ['indexedActId'], facts: { act }, remedy: 'choose-an-audited-act' }),
);

/** HOUSE-2: a finding names a clause of the rulebook. */
export const clauseIsInRulebook = rule<RecordFindingFacts>('HOUSE-2', 'house.not-registered', ({ input: { clause: id }, clauseIsKnown }) =>
  clauseIsKnown ? ok : refuse({ path: ['clause'], facts: { id }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-4: a finding says what was found. */
export const findingSaysWhat = rule<RecordFindingFacts>('HOUSE-4', 'house.empty', ({ input: { text } }) =>
  text.trim() === '' ? refuse({ path: ['text'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-5: what is to be put right has time for it. */
export const dueIsAhead = rule<RecordFindingFacts>('HOUSE-5', 'governance.due-not-ahead', ({ input: { dueOn }, today }) =>
  dueOn > today ? ok : refuse({ path: ['dueOn'], facts: { dueOn, today }, remedy: 'choose-a-later-day' }),
);

/** GY-5c: nobody audits an act he did, or held the power over. */
export const auditorIsAnother = rule<RecordFindingFacts>('GY-5c', 'governance.auditor-of-own-act', ({ input: { indexedActId }, act, personId }) =>
  act && [act.personId, act.holderId].includes(personId) ? refuse({ path: ['indexedActId'], facts: { act: indexedActId }, remedy: 'let-another-auditor-act' }) : ok,
);

/** HOUSE-3: the same is found once. */
export const findingIsNew = rule<RecordFindingFacts>('HOUSE-3', 'governance.finding-already-recorded', ({ input: { clause }, earlier }) =>
  earlier ? refuse({ path: ['clause'], facts: { clause, recordedOn: earlier.recordedOn }, remedy: 'use-the-existing-one' }) : ok,
);

export const recordFindingRules: readonly Rule<RecordFindingFacts>[] = [
  auditIsReadyFor('recordFinding'),
  actIsAudited,
  clauseIsInRulebook,
  findingSaysWhat,
  dueIsAhead,
  auditorIsAnother,
  findingIsNew,
];
