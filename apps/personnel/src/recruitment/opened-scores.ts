import { type FactSource, openSeal, sealedKeyOf } from '@unionhall/database';
import { InterviewScore } from './interview.entity';

/** What a member of the panel scored, as it is sealed; in hundredths of a point. */
export interface InterviewContent {
  readonly candidateId: string;
  readonly personId: string;
  readonly score: number;
}

/** The scores of a recruitment, opened under its key; null for one whose row, text and seal do not agree. */
export async function openedScores(source: FactSource, batchId: string, scores: readonly InterviewScore[]): Promise<(InterviewContent | null)[]> {
  const key = await sealedKeyOf(source, batchId);
  return scores.map((score) => {
    const content = key && openSeal<InterviewContent>(source.personalData, key, score);
    return content && content.candidateId === score.candidateId && content.personId === score.personId ? content : null;
  });
}
