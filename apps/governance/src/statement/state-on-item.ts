import { act, insertRow } from '@unionhall/database';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { deliberationOn } from '../agenda-item/deliberation';
import { votingMembers } from '../agenda-item/voting-members';
import { AgendaStatement } from './statement.entity';
import { StateOnItemInput } from './statement.inputs';
import { isLastStatement, stateOnItemRules } from './state-on-item.rule';

/** A member says where he stands before the vote; the chief last (表态) [GY-2c]. */
export const stateOnItem = act({
  name: 'stateOnItem',
  description: '表态,正职末位。A member states where he stands, the chief last [GY-2c].',
  who: votingMembers,
  input: StateOnItemInput,
  object: AgendaItem,
  answers: 'agendaItem',
  addsOnly: true,
  gather: (source, { input }) => deliberationOn(source, input.agendaItemId),
  under: ({ matter }) => matter.powerItemCode,
  rules: stateOnItemRules,
  write: async (tx, facts) => {
    const { input, personId, item, statements, now } = facts;
    await insertRow(tx.manager, AgendaStatement, {
      id: tx.newId(),
      agendaItemId: item.id,
      personId,
      position: input.position,
      text: input.text ?? null,
      place: statements.length + 1,
      isLast: isLastStatement(facts),
      actId: tx.actId,
      at: now,
    });
    return item;
  },
  about: ({ agendaItemId }) => agendaItemId,
});
