import { act } from '@unionhall/database';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { AgendaItem } from './agenda-item.entity';
import { agendaItemTransitions, type AgendaItemState } from './agenda-item.transitions';
import { StartAgendaItemInput } from './agenda-item-voting.inputs';
import { deliberationOn } from './deliberation';
import { agendaItemLife } from './agenda-item.life';
import { startAgendaItemRules } from './start-agenda-item.rule';

const runningStates: readonly AgendaItemState[] = [agendaItemTransitions.startAgendaItem.to, agendaItemTransitions.openVote.to];

/** Begins an item of the agenda: one at a time, and only with a quorum of members not recused (开始审议) [GY-2b]. */
export const startAgendaItem = act({
  name: 'startAgendaItem',
  description: '开始审议议题,同一时间只审议一项。Begins an item of the agenda, one at a time [GY-2b].',
  who: meetingSecretary,
  input: StartAgendaItemInput,
  object: AgendaItem,
  answers: 'agendaItem',
  gather: async (source, { input: { agendaItemId, expectedVersion } }) => {
    const deliberation = await deliberationOn(source, agendaItemId, expectedVersion);
    const items = await source.children(AgendaItem, 'meetingId', deliberation.meeting.id);
    const running = items.find(({ id, state }) => id !== agendaItemId && runningStates.includes(state));
    return { ...deliberation, runningPosition: running?.position ?? null };
  },
  under: ({ matter }) => matter.powerItemCode,
  rules: startAgendaItemRules,
  write: (tx, { item, now }) => agendaItemLife.move(tx, item, 'startAgendaItem', now, { startedAt: now }),
  about: ({ agendaItemId }) => agendaItemId,
});
