import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type DeliberationFacts, hasIn, itemIsReadyFor } from './deliberation.rule';

/** What the rules of recuseFromItem look at. */
export interface RecuseFromItemFacts extends DeliberationFacts {
  readonly personId: string;
  readonly input: { readonly personId: string; readonly explanation?: string | null };
}

/** HOUSE-2: only a member of the meeting has a part to give up. */
export const personIsMember = rule<RecuseFromItemFacts>('HOUSE-2', 'governance.not-a-member-of-the-meeting', ({ input: { personId }, members }) =>
  hasIn(members, personId) ? ok : refuse({ path: ['personId'], facts: { person: personId }, remedy: 'choose-a-listed-member' }),
);

/** HOUSE-3: nobody is recused twice. */
export const isNotYetRecused = rule<RecuseFromItemFacts>('HOUSE-3', 'governance.already-recused', ({ input: { personId }, recusedIds }) =>
  recusedIds.includes(personId) ? refuse({ path: ['personId'], facts: { person: personId }, remedy: 'leave-the-item-to-the-others' }) : ok,
);

/** CP-6: a vote that was cast is not taken back by recusal; the item is put off instead. */
export const hasNotVoted = rule<RecuseFromItemFacts>('CP-6', 'governance.recusal-after-vote', ({ input: { personId }, ballots }) =>
  hasIn(ballots, personId) ? refuse({ path: ['personId'], facts: { person: personId }, remedy: 'defer-the-item' }) : ok,
);

/** CP-6: a member declares for himself; for another the secretary confirms only what was found, or a vote could be taken from anybody. */
export const relationWasFound = rule<RecuseFromItemFacts>('CP-6', 'governance.no-relation-found', ({ input, personId, conflicts }) =>
  input.personId === personId || hasIn(conflicts, input.personId)
    ? ok
    : refuse({ path: ['personId'], facts: { person: input.personId }, remedy: 'let-the-member-declare' }),
);

/** CP-6: where nothing was found the member says what it is. */
export const ownDeclarationIsExplained = rule<RecuseFromItemFacts>('CP-6', 'governance.recusal-unexplained', ({ input, personId, conflicts }) =>
  input.personId !== personId || hasIn(conflicts, personId) || input.explanation?.trim() ? ok : refuse({ path: ['explanation'], facts: {}, remedy: 'explain-the-interest' }),
);

export const recuseFromItemRules: readonly Rule<RecuseFromItemFacts>[] = [
  itemIsReadyFor('recuseFromItem'),
  personIsMember,
  isNotYetRecused,
  hasNotVoted,
  relationWasFound,
  ownDeclarationIsExplained,
];
