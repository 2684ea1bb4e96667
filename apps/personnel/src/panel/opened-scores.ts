import { type FactSource, openSeal, type Sealed, sealedKeyOf } from '@unionhall/database';

/** What a member of a panel scored, as it is sealed; in hundredths of a point. */
export interface ScoreContent {
  /** The candidacy or entry that is scored. */
  readonly candidateId: string;
  readonly personId: string;
  readonly score: number;
}

interface SealedScore extends Sealed {
  readonly candidateId: string;
  readonly personId: string;
}

/** The scores of a panel, opened under the key of what it was seated for; null for one whose row, text and seal do not agree. */
export async function openedScores(source: FactSource, subjectId: string, scores: readonly SealedScore[]): Promise<(ScoreContent | null)[]> {
  const key = await sealedKeyOf(source, subjectId);
  return scores.map((score) => {
    const content = key && openSeal<ScoreContent>(source.personalData, key, score);
    return content && content.candidateId === score.candidateId && content.personId === score.personId ? content : null;
  });
}
