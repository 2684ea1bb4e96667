import { act, insertRow } from '@unionhall/database';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { deliberationOn } from '../agenda-item/deliberation';
import { FoundEarlyOpinion } from './early-opinion.entity';
import { RecordEarlyOpinionInput } from './early-opinion.inputs';
import { recordEarlyOpinionRules } from './record-early-opinion.rule';

/** An opinion the last speaker gave before the others, outside the meeting, goes on record whenever it is found, and into the next version of the minutes (记录提前表态) [GY-2c, GY-5d]. */
export const recordEarlyOpinion = act({
  name: 'recordEarlyOpinion',
  description: '记录提前表态,会后查明的亦同;已签署的纪要以新的版次反映。Puts on record that the last speaker gave his opinion before the others, also when it is found after the minutes were signed: their next version shows it [GY-2c].',
  who: ['meeting-secretary', 'inspection-head', 'inspector'],
  input: RecordEarlyOpinionInput,
  object: AgendaItem,
  answers: 'agendaItem',
  addsOnly: true,
  gather: async (source, { input: { agendaItemId } }) => ({
    ...(await deliberationOn(source, agendaItemId)),
    recorded: await source.children(FoundEarlyOpinion, 'agendaItemId', agendaItemId),
  }),
  under: ({ matter }) => matter.powerItemCode,
  rules: recordEarlyOpinionRules,
  write: async (tx, { input: { agendaItemId, personId, givenOn, description, evidenceSha256 }, item, personId: recordedById, now }) => {
    await insertRow(tx.manager, FoundEarlyOpinion, { id: tx.newId(), agendaItemId, personId, givenOn, description, evidenceSha256, recordedById, actId: tx.actId, at: now });
    return item;
  },
  about: ({ agendaItemId }) => agendaItemId,
});
