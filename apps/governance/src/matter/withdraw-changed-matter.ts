import type { MoveTransaction } from '@unionhall/database';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { liveAgendaItemStates } from '../agenda-item/agenda-item.transitions';
import { agendaItemLife } from '../agenda-item/agenda-item.life';
import { destroyBox } from '../ballot/ballot-box';
import type { Matter } from './matter.entity';
import { matterLife } from './matter.life';

/**
 * Withdraws a matter whose subject is no longer what was raised. Its agenda item goes with it even from a discussion
 * or a vote: a decision over what is no more would fit nothing.
 */
export async function withdrawChangedMatter(tx: MoveTransaction, matter: Matter, at: Date): Promise<Matter> {
  const withdrawn = await matterLife.move(tx, matter, 'withdrawMatter', at);
  const items = await tx.manager.find(AgendaItem, { where: { matterId: matter.id }, lock: { mode: 'pessimistic_write' } });
  for (const item of items.filter(({ state }) => liveAgendaItemStates.includes(state))) {
    await destroyBox(tx.manager, item.id);
    await agendaItemLife.move(tx, item, 'matterSubjectChanged', at);
  }
  return withdrawn;
}
