import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type CompetitionFacts, competitionIsIn, handlerDoesNotCompete } from './competition-state.rule';
import { type KinshipFacts, noKinInLine } from './kinship.rule';

/** A place of a competition with who stands for it, best first. */
export interface RankedPlace {
  readonly placeId: string;
  readonly post: string;
  readonly places: number;
  readonly standing: readonly { readonly entryId: string; readonly name: string }[];
}

/** What the rules of proposeAppointments look at. */
export interface ProposeAppointmentsFacts extends CompetitionFacts, KinshipFacts {
  readonly input: { readonly entryIds: readonly string[]; readonly exceptionReason?: string | null };
  readonly personId: string;
  readonly entries: readonly { readonly personId: string }[];
  readonly ranked: readonly RankedPlace[];
}

const pathOf = ({ input: { entryIds } }: ProposeAppointmentsFacts, entryId: string) => ['entryIds', String(entryIds.indexOf(entryId))];

/** HOUSE-4: a list lists somebody. */
export const somebodyIsProposed = rule<ProposeAppointmentsFacts>('HOUSE-4', 'house.empty', ({ input: { entryIds } }) => (entryIds.length > 0 ? ok : refuse({ path: ['entryIds'], facts: {}, remedy: 'fill-it-in' })));

/** WZ-7: who is proposed comes from the standing. */
export const listIsFromTheStanding = rule<ProposeAppointmentsFacts>('WZ-7', 'personnel.proposed-not-ranked', ({ input: { entryIds }, ranked }) =>
  entryIds.flatMap((id, index) => (ranked.some(({ standing }) => standing.some(({ entryId }) => entryId === id)) ? [] : [refuse({ path: ['entryIds', String(index)], facts: { place: index + 1 }, remedy: 'choose-from-the-standing' })])),
);

/** HOUSE-3: nobody is listed twice. */
export const personsAreListedOnce = rule<ProposeAppointmentsFacts>('HOUSE-3', 'personnel.proposed-twice', ({ input: { entryIds }, ranked }) =>
  entryIds.flatMap((id, index) => {
    const entry = ranked.flatMap(({ standing }) => standing).find(({ entryId }) => entryId === id);
    return entry && entryIds.indexOf(id) !== index ? [refuse({ path: ['entryIds', String(index)], facts: { place: index + 1, person: entry.name }, remedy: 'list-each-person-once' })] : [];
  }),
);

/** WZ-10: no more than the places that are competed for. */
export const listIsWithinThePlaces = rule<ProposeAppointmentsFacts>('WZ-10', 'personnel.proposed-beyond-places', ({ input: { entryIds }, ranked }) =>
  ranked.flatMap(({ post, places, standing }) => {
    const count = standing.filter(({ entryId }) => entryIds.includes(entryId)).length;
    return count <= places ? [] : [refuse({ path: ['entryIds'], facts: { post, count, places }, remedy: 'propose-fewer' })];
  }),
);

/** WZ-7: the standing decides; whoever is passed over is passed over for a reason that goes to the decision. */
export const listFollowsTheStanding = rule<ProposeAppointmentsFacts>('WZ-7', 'personnel.proposed-out-of-order', (facts) => {
  const { input, ranked } = facts;
  if (input.exceptionReason?.trim()) return ok;
  return ranked.flatMap(({ standing }) =>
    standing.flatMap(({ entryId, name }, index) => {
      const passed = standing.slice(0, index).find((each) => !input.entryIds.includes(each.entryId));
      return input.entryIds.includes(entryId) && passed ? [refuse({ path: pathOf(facts, entryId), facts: { person: name, passed: passed.name }, remedy: 'follow-the-standing' })] : [];
    }),
  );
});

export const proposeAppointmentsRules: readonly Rule<ProposeAppointmentsFacts>[] = [
  competitionIsIn('competitionId', 'ranked', 'proposed'),
  handlerDoesNotCompete('competitionId'),
  somebodyIsProposed,
  listIsFromTheStanding,
  personsAreListedOnce,
  listIsWithinThePlaces,
  listFollowsTheStanding,
  noKinInLine,
];
