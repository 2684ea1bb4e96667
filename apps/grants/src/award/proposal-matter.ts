import { type DomainEvent, matterProposed } from '@unionhall/contracts';
import { type LocalDate, yuanFromFen } from '@unionhall/kernel';
import type { GrantApplication } from '../application/application.entity';
import type { GrantRound } from '../round/round.entity';
import { AwardProposal } from './award-proposal.entity';

/** What the leadership body is asked to decide, as the meeting reads it, and whom it concerns [GY-2b, CP-6]. */
export function proposalMatter(
  proposal: AwardProposal,
  round: GrantRound,
  awards: readonly GrantApplication[],
  employerNames: ReadonlyMap<string, string>,
  day: LocalDate,
  replaced: { readonly title: string; readonly wasRevoked: boolean } | null = null,
): DomainEvent {
  const lines = awards.map(({ title, employerId }, index) => `${index + 1}. ${title}（${employerNames.get(employerId) ?? employerId}）${yuanFromFen(round.awardAmount)}元`);
  const instead = replaced === null ? [] : [`递补已${replaced.wasRevoked ? '撤销' : '放弃'}立项的项目：${replaced.title}`];
  const reason = proposal.exceptionReason === null ? [] : [`未按评审排名列入的理由：${proposal.exceptionReason}`];
  const employers = [...new Set(awards.map(({ employerId }) => employerId))].map((employerId) => ({ personId: null, employerId }));
  const members = [...new Set(awards.flatMap(({ teamMemberIds }) => teamMemberIds))].map((personId) => ({ personId, employerId: null }));
  return matterProposed.about(proposal.id, {
    matterId: proposal.matterId,
    powerItem: 'innovation-fund',
    title: `${round.name}${replaced === null ? '' : '递补'}拟立项名单`,
    subjectType: AwardProposal.name,
    subjectId: proposal.id,
    subjectSha256: proposal.contentSha256,
    content: [...lines, ...instead, ...reason].join('\n'),
    amount: proposal.amount.toString(),
    parties: [...employers, ...members],
    proposedById: proposal.proposedById,
    proposedOn: day,
    tasks: [{ title: '公示并立项', effect: 'granted' }],
  });
}
