import { actPerformed } from '@unionhall/contracts';
import { insertRow, on } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { powerHoldersOn } from '../power-charge/power-charge.queries';

/** Enters every act under a power item, done or refused, with whoever held the power on that day [GY-2a]. */
export const onActPerformed = on(actPerformed, async (manager, { actId, department, act, personId, powerItem, subject, at, outcome }) => {
  const moment = new Date(at);
  const day = dayInShanghai(moment);
  const [holder] = await powerHoldersOn(manager, [powerItem], day);
  await insertRow(manager, ActIndexEntry, {
    id: actId,
    department,
    act,
    personId,
    powerItemCode: powerItem,
    subjectType: subject?.type ?? null,
    subjectId: subject?.id ?? null,
    at: moment,
    day,
    outcome,
    holderId: holder!.holderId,
  });
});
