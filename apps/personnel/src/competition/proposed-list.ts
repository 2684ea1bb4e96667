import { canonicalJson, type FactSource, rowsOf, sha256Hex } from '@unionhall/database';
import { AppointmentProposal, AppointmentProposalLine } from './appointment-proposal.entity';
import type { Competition, CompetitionPlace } from './competition.entity';

/** One person of a list as its hash covers him. */
interface Listed {
  readonly entryId: string;
  readonly placeId: string;
  readonly personId: string;
}

/**
 * SHA-256 of a list of appointments: which competition, for how long on trial, and in order who comes into which post, and whose
 * appointment ends by it. A decision fits exactly this [GY-2b].
 */
export function appointmentListSha256({ id: competitionId, trialMonths }: Pick<Competition, 'id' | 'trialMonths'>, places: readonly CompetitionPlace[], listed: readonly Listed[]): string {
  return sha256Hex(
    canonicalJson({
      competitionId,
      trialMonths,
      appointments: listed.map(({ entryId, placeId, personId }) => {
        const { postId, incumbentAppointmentId } = places.find(({ id }) => id === placeId)!;
        return { entryId, personId, postId, incumbentAppointmentId };
      }),
    }),
  );
}

/** The lines of a proposal in their order. They never change, so nothing is locked. */
export async function linesOf({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>, proposalId: string): Promise<AppointmentProposalLine[]> {
  const lines = loaders ? await loaders.children(AppointmentProposalLine, 'proposalId', proposalId) : await rowsOf(statements, AppointmentProposalLine, 'WHERE proposal_id = ?', [proposalId]);
  return lines.toSorted((one, other) => one.position - other.position);
}

/** The list of a competition that is not withdrawn, locked when the source locks; null when there is none. */
export async function liveProposalOf(source: FactSource, competitionId: string): Promise<AppointmentProposal | null> {
  const proposals = await source.children(AppointmentProposal, 'competitionId', competitionId);
  return proposals.findLast(({ state }) => state !== 'withdrawn') ?? null;
}
