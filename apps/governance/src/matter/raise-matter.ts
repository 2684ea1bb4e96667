import { staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { powerItemByCode } from '../power-item/power-item.queries';
import { enterMatter } from './enter-matter';
import { Matter } from './matter.entity';
import { RaiseMatterInput } from './matter.inputs';
import { liveMatterOn } from './matter.queries';
import { raiseMatterRules } from './raise-matter.rule';

/** Brings something before the leadership body, over exactly one content (提出议题) [GY-2b]. */
export const raiseMatter = act({
  name: 'raiseMatter',
  description: '提出议题,须写明所议内容及其散列值。Brings something before the leadership body, over exactly one content [GY-2b].',
  who: staffRoles,
  input: RaiseMatterInput,
  object: Matter,
  answers: 'matter',
  gather: async (source, { input: { powerItem, subjectType, subjectId } }) => ({
    item: await powerItemByCode(source, powerItem),
    live: await liveMatterOn(source, subjectType, subjectId),
  }),
  rules: raiseMatterRules,
  under: ({ input }) => input.powerItem,
  write: (tx, { input, personId, today, now }) => {
    const { powerItem, title, subjectType, subjectId, subjectSha256, content, amount = null, parties } = input;
    const raised = { id: tx.newId(), powerItem, title, subjectType, subjectId, subjectSha256, content, amount, parties, proposedById: personId, raisedOn: today };
    return enterMatter(tx, raised, now);
  },
});
