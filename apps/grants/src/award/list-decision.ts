import { decisionById, type DecisionCopy, type FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { GrantApplication } from '../application/application.entity';
import { awardListSha256, type ListedAward } from './award-list';
import { AwardProposal } from './award-proposal.entity';
import { Award } from './award.entity';

/** The decision a list rests on, and the day something else used it already. */
export async function decisionFor(source: FactSource, proposal: AwardProposal, decisionId: string): Promise<{ decision: DecisionCopy | null; usedOn: LocalDate | null }> {
  const decision = await decisionById(source, decisionId);
  const [award] = await source.children(Award, 'decisionId', decisionId);
  const other = (await source.children(AwardProposal, 'decisionId', decisionId)).find(({ id }) => id !== proposal.id);
  return { decision, usedOn: award?.grantedOn ?? other?.publicityFirst ?? null };
}

/** SHA-256 of a list from its applications as they now are, so that a change after the decision shows. */
export function currentListSha256(proposal: AwardProposal, lines: readonly ListedAward[], applications: readonly GrantApplication[]): string {
  const current = lines.map(({ applicationId, amount }) => {
    const { contentSha256, employerId } = applications.find(({ id }) => id === applicationId)!;
    return { applicationId, contentSha256, employerId, amount };
  });
  return awardListSha256(proposal, current);
}
