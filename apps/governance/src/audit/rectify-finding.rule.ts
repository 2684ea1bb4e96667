import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { findingIsReadyFor } from './audit-finding.rule';
import type { AuditFindingState } from './audit-finding.transitions';

/** What the rules of rectifyFinding look at. */
export interface RectifyFindingFacts {
  readonly input: { readonly rectification: string };
  readonly personId: string;
  readonly finding: { readonly state: AuditFindingState; readonly responsibleId: string };
  /** Who holds the power now: he can put right what his predecessor left. */
  readonly holderId: string | null;
}

/** GY-2a: whoever held the power answers for it, and whoever holds it now can put it right. */
export const callerIsResponsible = rule<RectifyFindingFacts>('GY-2a', 'governance.not-responsible', ({ finding: { responsibleId }, holderId, personId }) =>
  [responsibleId, holderId].includes(personId) ? ok : refuse({ path: ['findingId'], facts: {}, remedy: 'let-the-responsible-rectify' }),
);

/** HOUSE-4: what was done about it is said. */
export const rectificationIsSaid = rule<RectifyFindingFacts>('HOUSE-4', 'house.empty', ({ input: { rectification } }) =>
  rectification.trim() === '' ? refuse({ path: ['rectification'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const rectifyFindingRules: readonly Rule<RectifyFindingFacts>[] = [findingIsReadyFor('rectifyFinding'), callerIsResponsible, rectificationIsSaid];
