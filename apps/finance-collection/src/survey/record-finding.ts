import type { MoveTransaction } from '@unionhall/database';
import type { LocalDate, Month } from '@unionhall/kernel';
import type { Employer } from '../employer/employer.entity';
import type { SurveyVisit } from './survey.entity';
import { surveyVisitLife } from './survey-visit.life';

/** What a visit found. */
export interface Found {
  readonly input: { readonly visitedOn: LocalDate; readonly hasUnion: boolean; readonly headcount: number; readonly rosterSha256?: string | null; readonly unionContent: string; readonly taxContent: string };
  readonly belongs: { readonly tradeUnionId: string | null; readonly unionFormedIn: Month | null };
  readonly visit: SurveyVisit;
  readonly employer: Employer;
}

/** Records what a visit found; the register stays as it is until somebody reviewed it. */
export function recordFinding(tx: MoveTransaction, { input, belongs: { tradeUnionId, unionFormedIn }, visit, employer }: Found, recordedById: string, now: Date): Promise<SurveyVisit> {
  const { visitedOn, hasUnion, headcount, rosterSha256, unionContent, taxContent } = input;
  return surveyVisitLife.move(tx, visit, 'recordVisit', now, {
    visitedOn,
    hasUnion,
    tradeUnionId,
    unionFormedIn,
    headcount,
    rosterSha256: rosterSha256 ?? null,
    unionContent,
    taxContent,
    registeredUnionFormedIn: employer.unionFormedIn,
    recordedById,
    reviewedById: null,
    reviewNote: null,
  });
}
