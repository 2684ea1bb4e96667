import { act, insertRow } from '@unionhall/database';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { AgendaItem } from './agenda-item.entity';
import { RecuseFromItemInput } from './agenda-item-voting.inputs';
import { deliberationOn } from './deliberation';
import { Recusal } from './recusal.entity';
import { recuseFromItemRules } from './recuse-from-item.rule';
import { votingMembers } from './voting-members';

/** A member takes no part in an item: he says so, or the secretary confirms a relation that was found (回避) [CP-6]. */
export const recuseFromItem = act({
  name: 'recuseFromItem',
  description: '回避:与当事方有利害关系的成员不参加该议题。A member related to a party takes no part in the item [CP-6].',
  who: [...votingMembers, ...meetingSecretary],
  input: RecuseFromItemInput,
  object: AgendaItem,
  answers: 'agendaItem',
  addsOnly: true,
  gather: (source, { input }) => deliberationOn(source, input.agendaItemId),
  under: ({ matter }) => matter.powerItemCode,
  rules: recuseFromItemRules,
  write: async (tx, { input, personId, item, conflicts, now }) => {
    const reason = conflicts.find((conflict) => conflict.personId === input.personId)?.reason ?? 'own-declaration';
    await insertRow(tx.manager, Recusal, {
      id: tx.newId(),
      agendaItemId: item.id,
      personId: input.personId,
      reason,
      explanation: input.explanation ?? null,
      confirmedById: personId,
      actId: tx.actId,
      at: now,
    });
    return item;
  },
  about: ({ agendaItemId }) => agendaItemId,
});
