import { act } from '@unionhall/database';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { AgendaItem } from './agenda-item.entity';
import { OpenVoteInput } from './agenda-item-voting.inputs';
import { deliberationOn } from './deliberation';
import { agendaItemLife } from './agenda-item.life';
import { openVoteRules } from './open-vote.rule';

/** Opens the vote on an item, once the last statement is made and nobody related to a party is left (开始表决) [GY-2c, CP-6]. */
export const openVote = act({
  name: 'openVote',
  description: '开始表决,须在末位表态之后。Opens the vote, after the last statement [GY-2c].',
  who: meetingSecretary,
  input: OpenVoteInput,
  object: AgendaItem,
  answers: 'agendaItem',
  gather: (source, { input: { agendaItemId, expectedVersion } }) => deliberationOn(source, agendaItemId, expectedVersion),
  under: ({ matter }) => matter.powerItemCode,
  rules: openVoteRules,
  write: (tx, { item, now }) => agendaItemLife.move(tx, item, 'openVote', now),
  about: ({ agendaItemId }) => agendaItemId,
});
