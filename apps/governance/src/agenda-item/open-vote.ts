import { act } from '@unionhall/database';
import { openBox } from '../ballot/ballot-box';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { parameterReliedOn } from '../parameter/parameter-in-force';
import { AgendaItem } from './agenda-item.entity';
import { OpenVoteInput } from './agenda-item-voting.inputs';
import { deliberationOn } from './deliberation';
import { agendaItemLife } from './agenda-item.life';
import { openVoteRules } from './open-vote.rule';

/** Opens the vote on an item, a secret one where the parameter says so, once the last statement is made and nobody related to a party is left (开始表决) [GY-2c, CP-6]. */
export const openVote = act({
  name: 'openVote',
  description: '开始表决,须在末位表态之后。Opens the vote, after the last statement [GY-2c].',
  who: meetingSecretary,
  input: OpenVoteInput,
  object: AgendaItem,
  answers: 'agendaItem',
  gather: async (source, { input: { agendaItemId, expectedVersion } }) => {
    const deliberation = await deliberationOn(source, agendaItemId, expectedVersion);
    return { ...deliberation, secretItems: await parameterReliedOn(source, 'governance.secret-vote-items', deliberation.meeting.heldOn) };
  },
  under: ({ matter }) => matter.powerItemCode,
  rules: openVoteRules,
  write: async (tx, { item, matter, secretItems, now }) => {
    const secretVote = (secretItems as readonly string[]).includes(matter.powerItemCode);
    if (secretVote) await openBox(tx, item.id);
    return agendaItemLife.move(tx, item, 'openVote', now, { secretVote });
  },
  about: ({ agendaItemId }) => agendaItemId,
});
