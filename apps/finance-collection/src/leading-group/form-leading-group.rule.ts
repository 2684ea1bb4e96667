import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, type enumLabels, personsAreRegistered, rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of formLeadingGroup look at. */
export interface FormLeadingGroupFacts extends NamedPersonsFacts {
  readonly input: {
    readonly headId: string;
    readonly deputyHeadId: string;
    readonly deputyHeadPost: keyof (typeof enumLabels)['TaxBureauPost'];
    readonly members: readonly { readonly personId: string }[];
    readonly formedOn: LocalDate;
    readonly document: string;
  };
  readonly today: LocalDate;
  /** Whether the head sits as chief, acting or not, today. */
  readonly headIsChief: boolean;
  /** The day the group it replaces was formed, or null. */
  readonly earlierFormedOn: LocalDate | null;
}

/** BH-3: the federation's chair heads the leading group. */
export const chiefHeadsTheGroup = rule<FormLeadingGroupFacts>('BH-3', 'finance-collection.leading-group-head', ({ headIsChief }) =>
  headIsChief ? ok : refuse({ path: ['headId'], facts: {}, remedy: 'name-the-chair-as-head' }),
);

/** BH-3: a deputy director of the tax bureau is deputy head. */
export const deputyDirectorIsDeputyHead = rule<FormLeadingGroupFacts>('BH-3', 'finance-collection.leading-group-deputy-head', ({ input: { deputyHeadPost } }) =>
  deputyHeadPost === 'deputy-director' ? ok : refuse({ path: ['deputyHeadPost'], facts: { post: deputyHeadPost }, remedy: 'name-the-deputy-director' }),
);

/** HOUSE-3: nobody is in the group twice. */
export const nobodyIsInTheGroupTwice = rule<FormLeadingGroupFacts>('HOUSE-3', 'finance-collection.leading-group-twice', ({ input: { headId, deputyHeadId, members } }) => {
  const ids = [headId, deputyHeadId, ...members.map(({ personId }) => personId)];
  const twice = ids.length - new Set(ids).size;
  return twice === 0 ? ok : refuse({ path: ['members'], facts: { count: twice }, remedy: 'name-everybody-once' });
});

/** HOUSE-5: the group is formed already, and after the one it replaces. */
export const groupIsFormed = rule<FormLeadingGroupFacts>('HOUSE-5', 'finance-collection.leading-group-day', ({ input: { formedOn }, earlierFormedOn, today }) =>
  formedOn <= today && (earlierFormedOn === null || earlierFormedOn < formedOn) ? ok : refuse({ path: ['formedOn'], facts: { formedOn, earlierFormedOn, today }, remedy: 'correct-the-day-of-change' }),
);

export const formLeadingGroupRules: readonly Rule<FormLeadingGroupFacts>[] = [personsAreRegistered, chiefHeadsTheGroup, deputyDirectorIsDeputyHead, nobodyIsInTheGroupTwice, groupIsFormed, textIsGiven('document')];
