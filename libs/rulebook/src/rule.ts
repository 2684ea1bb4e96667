import { ruleFor } from '@unionhall/kernel';
import type { ClauseId } from './clauses';
import type { RefusalCode } from './refusals';
import type { RemedyCode } from './remedies';

/** Writes a rule; one that names a clause, code or remedy missing from the rulebook does not compile. */
export const rule = ruleFor<ClauseId, RefusalCode, RemedyCode>();
