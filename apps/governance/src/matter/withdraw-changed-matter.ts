import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { liveAgendaItemStates } from '../agenda-item/agenda-item.transitions';
import { moveAgendaItem } from '../agenda-item/move-agenda-item';
import type { Matter } from './matter.entity';
import { type MatterStep, moveMatter } from './move-matter';

/**
 * Withdraws a matter whose subject is no longer what was raised. Its agenda item goes with it even from a discussion
 * or a vote: a decision over what is no more would fit nothing.
 */
export async function withdrawChangedMatter(tx: MatterStep, matter: Matter, at: Date): Promise<Matter> {
  const withdrawn = await moveMatter(tx, matter, 'withdrawMatter', at);
  const items = await tx.manager.find(AgendaItem, { where: { matterId: matter.id }, lock: { mode: 'pessimistic_write' } });
  for (const item of items) if (liveAgendaItemStates.includes(item.state)) await moveAgendaItem(tx, item, 'matterSubjectChanged', at);
  return withdrawn;
}
