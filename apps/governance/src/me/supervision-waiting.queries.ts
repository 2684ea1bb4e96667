import type { Caller, Role } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { answeredBy, answeredByParameters } from '../inquiry/inquiry.queries';
import { inspection } from '../relation/relation-readers';
import type { FoundWaiting } from './governance-waiting.type';

/** What of inquiries, audits and cases waits for a person, the earliest day first, at most a hundred; one statement. */
export async function supervisionWaiting(loaders: Loaders, { personId, roles }: Caller, today: LocalDate): Promise<FoundWaiting[]> {
  const isInspection = roles.some((role) => (inspection as readonly Role[]).includes(role));
  return loaders.statements.query<FoundWaiting[]>(
    `SELECT 'inquiry-to-answer' AS reason, inquiry.id AS inquiryId, NULL AS findingId, NULL AS auditId, NULL AS caseId, inquiry.due_on AS \`on\` FROM inquiry WHERE ${answeredBy}
     UNION ALL SELECT 'answer-to-appraise', id, NULL, NULL, NULL, answered_on FROM inquiry WHERE state = 'answered' AND asked_by_id = ?
     UNION ALL SELECT 'sample-to-draw', NULL, NULL, id, NULL, opened_on FROM audit WHERE state = 'opened' AND auditor_id = ?
     UNION ALL SELECT 'finding-to-rectify', NULL, id, NULL, NULL, due_on FROM audit_finding WHERE state = 'open' AND responsible_id = ?
     UNION ALL SELECT 'rectification-to-confirm', NULL, id, NULL, NULL, rectified_on FROM audit_finding WHERE state = 'rectified' AND recorded_by_id = ?
     UNION ALL SELECT 'case-to-conclude', NULL, NULL, NULL, id, opened_on FROM inspection_case WHERE ? AND state = 'open'
     ORDER BY \`on\`, reason, inquiryId, findingId, auditId, caseId LIMIT ${LARGEST_PAGE}`,
    [...answeredByParameters(personId, today), ...Array<string | null>(4).fill(personId), isInspection],
  );
}
