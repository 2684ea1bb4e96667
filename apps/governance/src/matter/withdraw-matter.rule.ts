import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AgendaItemState, agendaItemTransitions } from '../agenda-item/agenda-item.transitions';
import { type LiveMatterFacts, matterIsLive } from './live-matter.rule';

/** What the rules of withdrawMatter look at. */
export interface WithdrawMatterFacts extends LiveMatterFacts {
  readonly matter: LiveMatterFacts['matter'] & { readonly proposedById: string };
  /** Who withdraws. */
  readonly personId: string;
  /** The item the matter stands on, if it is on an agenda. */
  readonly item: { readonly state: AgendaItemState } | null;
}

/** GY-2a: whoever raised a matter answers for it, so nobody else takes it back. */
export const proposerWithdraws = rule<WithdrawMatterFacts>('GY-2a', 'governance.matter-of-another', ({ matter: { proposedById, title }, personId }) =>
  proposedById === personId ? ok : refuse({ path: ['matterId'], facts: { title }, remedy: 'ask-the-proposer-to-withdraw' }),
);

/** HOUSE-1: once the meeting has taken it up, nobody pulls a matter out of a discussion or a vote. */
export const discussionHasNotBegun = rule<WithdrawMatterFacts>('HOUSE-1', 'governance.matter-under-discussion', ({ matter: { title }, item }) => {
  const from: readonly AgendaItemState[] = agendaItemTransitions.withdrawMatter.from;
  return !item || from.includes(item.state) ? ok : refuse({ path: ['matterId'], facts: { title, state: item.state }, remedy: 'ask-the-meeting-to-defer' });
});

export const withdrawMatterRules = [matterIsLive, proposerWithdraws, discussionHasNotBegun];
