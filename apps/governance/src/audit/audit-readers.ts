import type { Caller, Role } from '@unionhall/contracts';
import { supervisors } from '../act-index/act-index-readers';
import { isResponsible } from './audit-finding.entity';

/** Whether the caller's roles let him read every finding. */
export const readsEveryFinding = ({ roles }: Caller): boolean => roles.some((role) => (supervisors as readonly Role[]).includes(role));

/** Whether the caller reads this finding. */
export const readsFinding = (finding: { responsibleId: string }, caller: Caller): boolean => readsEveryFinding(caller) || isResponsible(finding, caller);
