import { dayInShanghai, includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AwardObjectionState } from './award-objection.transitions';
import type { AwardProposalState } from './award-proposal.transitions';

/** What the rules of objectToAward look at. */
export interface ObjectToAwardFacts {
  readonly input: { readonly applicationId: string; readonly text: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly proposal: { readonly state: AwardProposalState; readonly publicityFirst: LocalDate | null; readonly publicityLast: LocalDate | null };
  readonly lines: readonly { readonly applicationId: string }[];
  readonly objections: readonly { readonly applicationId: string; readonly personId: string; readonly state: AwardObjectionState; readonly raisedAt: Date }[];
}

/** CP-4: objections are raised while the list is publicised. */
export const publicityIsRunning = rule<ObjectToAwardFacts>('CP-4', 'grants.publicity-not-running', ({ proposal: { state, publicityFirst: first, publicityLast: last }, today }) =>
  state === 'publicised' && first !== null && includesDay({ first, last }, today)
    ? ok
    : refuse({ path: ['proposalId'], facts: { first, last, today }, remedy: 'object-during-publicity' }),
);

/** HOUSE-2: the objection is to a project of this list. */
export const projectIsListed = rule<ObjectToAwardFacts>('HOUSE-2', 'grants.award-not-on-list', ({ input, lines }) =>
  lines.some(({ applicationId }) => applicationId === input.applicationId) ? ok : refuse({ path: ['applicationId'], facts: {}, remedy: 'choose-a-listed-project' }),
);

/** HOUSE-3: a person has one open objection to a project. */
export const noObjectionIsOpen = rule<ObjectToAwardFacts>('HOUSE-3', 'grants.objection-open-already', ({ input, objections, personId }) => {
  const open = objections.find((each) => each.applicationId === input.applicationId && each.personId === personId && each.state === 'open');
  return open ? refuse({ path: ['applicationId'], facts: { raisedOn: dayInShanghai(open.raisedAt) }, remedy: 'wait-for-the-answer' }) : ok;
});

/** HOUSE-4: an objection says what it objects to. */
export const objectionIsSaid = rule<ObjectToAwardFacts>('HOUSE-4', 'house.empty', ({ input: { text } }) =>
  text.trim() === '' ? refuse({ path: ['text'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const objectToAwardRules: readonly Rule<ObjectToAwardFacts>[] = [publicityIsRunning, projectIsListed, noObjectionIsOpen, objectionIsSaid];
