import type { FactSource } from '@unionhall/database';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';

/** The list of a recruitment, and who of those in reserve has the first place; each null where there is none. */
export async function nextInReserve(source: FactSource, batchId: string): Promise<{ readonly list: EligibleList | null; readonly next: RecruitmentCandidate | null }> {
  const candidates = await source.children(RecruitmentCandidate, 'batchId', batchId);
  const [list] = await source.children(EligibleList, 'batchId', batchId);
  const lines = list ? await source.children(EligibleListLine, 'listId', list.id) : [];
  const places = new Map(lines.map((line) => [line.candidateId, line.place]));
  const [next] = candidates.filter(({ state }) => state === 'reserve').toSorted((one, other) => places.get(one.id)! - places.get(other.id)!);
  return { list: list ?? null, next: next ?? null };
}
