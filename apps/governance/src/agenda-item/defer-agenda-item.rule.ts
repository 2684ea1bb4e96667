import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { cannotBeDecided, type CloseVoteFacts } from '../decision/close-vote.rule';
import { itemIsReadyFor } from './deliberation.rule';

/** GY-2b: a vote once open ends with its decision, unless it no longer can. */
export const noVoteIsOpen = rule<CloseVoteFacts>('GY-2b', 'governance.vote-is-open', (facts) =>
  facts.item.state !== 'voting' || cannotBeDecided(facts) ? ok : refuse({ path: ['agendaItemId'], facts: { cast: facts.ballots.length }, remedy: 'close-the-vote' }),
);

export const deferAgendaItemRules: readonly Rule<CloseVoteFacts>[] = [itemIsReadyFor('deferAgendaItem'), noVoteIsOpen];
