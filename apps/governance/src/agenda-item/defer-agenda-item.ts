import { act, insertRow } from '@unionhall/database';
import { destroyBox } from '../ballot/ballot-box';
import { matterLife } from '../matter/matter.life';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { AgendaItem } from './agenda-item.entity';
import { DeferAgendaItemInput } from './agenda-item-voting.inputs';
import { deferAgendaItemRules } from './defer-agenda-item.rule';
import { Deferral } from './deferral.entity';
import { deliberationOn } from './deliberation';
import { agendaItemLife } from './agenda-item.life';

/** Puts an item off without a decision; its matter waits for another meeting (缓议). */
export const deferAgendaItem = act({
  name: 'deferAgendaItem',
  description: '缓议。Puts an item off without a decision.',
  who: meetingSecretary,
  input: DeferAgendaItemInput,
  object: AgendaItem,
  answers: 'agendaItem',
  gather: (source, { input: { agendaItemId, expectedVersion } }) => deliberationOn(source, agendaItemId, expectedVersion),
  under: ({ matter }) => matter.powerItemCode,
  rules: deferAgendaItemRules,
  write: async (tx, { input: { reason }, item, matter, now }) => {
    await matterLife.move(tx, matter, 'deferAgendaItem', now);
    await insertRow(tx.manager, Deferral, { id: tx.newId(), agendaItemId: item.id, reason, actId: tx.actId, at: now });
    await destroyBox(tx.manager, item.id);
    return agendaItemLife.move(tx, item, 'deferAgendaItem', now);
  },
  about: ({ agendaItemId }) => agendaItemId,
});
