import { matterWithdrawn, staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { liveAgendaItemStates } from '../agenda-item/agenda-item.transitions';
import { agendaItemLife } from '../agenda-item/agenda-item.life';
import { Matter } from './matter.entity';
import { WithdrawMatterInput } from './matter.inputs';
import { matterLife } from './matter.life';
import { withdrawMatterRules } from './withdraw-matter.rule';

/** Takes a matter back before the meeting took it up (撤回议题); an agenda item not yet started goes with it. */
export const withdrawMatter = act({
  name: 'withdrawMatter',
  description: '撤回议题,须在会议讨论之前。Takes a matter back before the meeting took it up.',
  who: staffRoles,
  input: WithdrawMatterInput,
  object: Matter,
  answers: 'matter',
  gather: async (source, { input: { matterId, expectedVersion } }) => {
    const matter = await source.toChange(Matter, matterId, expectedVersion);
    const items = await source.children(AgendaItem, 'matterId', matterId);
    return { matter, item: items.find(({ state }) => liveAgendaItemStates.includes(state)) ?? null };
  },
  rules: withdrawMatterRules,
  under: ({ matter }) => matter.powerItemCode,
  write: async (tx, { matter, item, now }) => {
    const withdrawn = await matterLife.move(tx, matter, 'withdrawMatter', now);
    if (item) await agendaItemLife.move(tx, item, 'withdrawMatter', now);
    return withdrawn;
  },
  tell: ({ id, subjectType, subjectId }) => [matterWithdrawn.about(id, { matterId: id, subjectType, subjectId })],
  about: ({ matterId }) => matterId,
});
