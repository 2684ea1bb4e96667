import { type Ask, type FactSource, haveParameters } from '@unionhall/database';
import { haveEmployers } from '../employer/employer-mergers';

/** Before the transaction: makes sure the copies hold what may speak against these experts for these applications. Throws UNAVAILABLE. */
export async function haveCandidateFacts(ask: Ask, source: FactSource, applicationIds: readonly string[], expertIds: readonly string[]): Promise<void> {
  await haveParameters(ask, source, ['common.conflict-years']);
  const employers = await source.statements.query<{ id: string }[]>(
    `SELECT employer_id AS id FROM grant_application WHERE id IN (?)
     UNION SELECT employer_id FROM grant_expert_employment WHERE expert_id IN (?)
     UNION SELECT employer_id FROM relation_copy JOIN grant_expert AS expert USING (person_id) WHERE expert.id IN (?) AND employer_id IS NOT NULL`,
    [applicationIds, expertIds, expertIds],
  );
  await haveEmployers(ask, source, employers.map(({ id }) => id));
}
