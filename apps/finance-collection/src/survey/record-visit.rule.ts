import { type LocalDate, type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type EmployerBelongsFacts, unionIsRegistered, unionMonthFits } from '../employer/employer-belongs.rule';
import { visitStandsFor, type VisitStateFacts } from './visit-state.rule';

/** What the rules of recordVisit look at. */
export interface RecordVisitFacts extends VisitStateFacts, EmployerBelongsFacts {
  readonly input: { readonly visitedOn: LocalDate; readonly hasUnion: boolean; readonly tradeUnionId?: string | null; readonly unionFormedIn?: Month | null; readonly headcount: number; readonly rosterSha256?: string | null; readonly unionContent: string; readonly taxContent: string };
  readonly visit: VisitStateFacts['visit'] & { readonly assignedOn: LocalDate };
  /** Whether the person is in the team of the visit. */
  readonly isOfTheTeam: boolean;
}

/** BH-5: the team that was given the unit visits it. */
export const visitIsOfTheTeam = rule<RecordVisitFacts>('BH-5', 'finance-collection.visit-of-another-team', ({ isOfTheTeam }) =>
  isOfTheTeam ? ok : refuse({ path: ['visitId'], facts: {}, remedy: 'leave-it-to-the-team' }),
);

/** HOUSE-5: a visit is recorded once it was made, and was made once it was assigned. */
export const visitWasMade = rule<RecordVisitFacts>('HOUSE-5', 'finance-collection.visit-day', ({ input: { visitedOn }, visit: { assignedOn }, today }) =>
  assignedOn <= visitedOn && visitedOn <= today ? ok : refuse({ path: ['visitedOn'], facts: { visitedOn, assignedOn, today }, remedy: 'correct-the-day-of-change' }),
);

/** BH-5: union or not: a union is named with its month, and no union with none. */
export const findingIsClear = rule<RecordVisitFacts>('BH-5', 'finance-collection.visit-union-unclear', ({ input: { hasUnion, tradeUnionId, unionFormedIn } }) => {
  const named = [tradeUnionId, unionFormedIn].filter((each) => each !== null && each !== undefined).length;
  return named === (hasUnion ? 2 : 0) ? ok : refuse({ path: ['hasUnion'], facts: { hasUnion }, remedy: 'say-which-union' });
});

/** BH-5: workers are counted by real name: a count comes with the hash of the encrypted roster. */
export const countRestsOnARoster = rule<RecordVisitFacts>('BH-5', 'finance-collection.visit-without-roster', ({ input: { headcount, rosterSha256 } }) =>
  headcount === 0 || rosterSha256 ? ok : refuse({ path: ['rosterSha256'], facts: { headcount }, remedy: 'hash-the-encrypted-roster' }),
);

/** BH-9: a visit brings what both sides have to say. */
export const visitBringsBothSides = rule<RecordVisitFacts>('BH-9', 'finance-collection.content-of-one-side', ({ input }) => {
  const empty = (['unionContent', 'taxContent'] as const).filter((name) => input[name].trim() === '');
  return empty.length === 0 ? ok : empty.map((name) => refuse({ path: [name], facts: {}, remedy: 'say-what-each-side-brings' }));
});

export const recordVisitRules: readonly Rule<RecordVisitFacts>[] = [visitStandsFor('recordVisit'), visitIsOfTheTeam, visitWasMade, findingIsClear, unionIsRegistered, unionMonthFits, countRestsOnARoster, visitBringsBothSides];
