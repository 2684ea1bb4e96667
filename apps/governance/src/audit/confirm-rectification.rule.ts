import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { findingIsReadyFor } from './audit-finding.rule';
import type { AuditFindingState } from './audit-finding.transitions';

/** What the rules of confirmRectification look at. */
export interface ConfirmRectificationFacts {
  readonly input: { readonly accepted: boolean; readonly remark?: string | null };
  readonly personId: string;
  readonly finding: { readonly state: AuditFindingState; readonly responsibleId: string; readonly rectifiedById: string | null; readonly rectifiedOn: string | null };
}

/** GY-5c: nobody confirms what he put right, or had to. */
export const confirmerIsAnother = rule<ConfirmRectificationFacts>('GY-5c', 'governance.rectifier-confirms', ({ finding: { responsibleId, rectifiedById, rectifiedOn }, personId }) =>
  [responsibleId, rectifiedById].includes(personId) ? refuse({ path: ['findingId'], facts: { rectifiedOn }, remedy: 'let-another-auditor-act' }) : ok,
);

/** HOUSE-4: what is given back says what is missing. */
export const returnIsExplained = rule<ConfirmRectificationFacts>('HOUSE-4', 'house.empty', ({ input: { accepted, remark } }) =>
  accepted || (remark ?? '').trim() !== '' ? ok : refuse({ path: ['remark'], facts: {}, remedy: 'fill-it-in' }),
);

export const confirmRectificationRules: readonly Rule<ConfirmRectificationFacts>[] = [findingIsReadyFor('confirmRectification'), confirmerIsAnother, returnIsExplained];
