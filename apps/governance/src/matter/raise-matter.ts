import { staffRoles } from '@unionhall/contracts';
import { act, unregisteredPersons } from '@unionhall/database';
import { powerItemByCode } from '../power-item/power-item.queries';
import { enterMatter } from './enter-matter';
import { Matter } from './matter.entity';
import { RaiseMatterInput } from './matter.inputs';
import { liveMatterOn } from './matter.queries';
import { raiseMatterByPersonRules } from './raise-matter.rule';

/** Brings something before the leadership body, over exactly one content (提出议题) [GY-2b]. */
export const raiseMatter = act({
  name: 'raiseMatter',
  description: '提出议题,须写明所议内容及其散列值。Brings something before the leadership body, over exactly one content [GY-2b].',
  who: staffRoles,
  input: RaiseMatterInput,
  object: Matter,
  answers: 'matter',
  ask: (ask, { parties, tasks }, source) =>
    unregisteredPersons(ask, source, [
      ...parties.flatMap(({ personId }, index) => (personId ? [{ path: ['parties', String(index), 'personId'], id: personId }] : [])),
      ...tasks.map(({ responsibleId: id }, index) => ({ path: ['tasks', String(index), 'responsibleId'], id })),
    ]),
  gather: async (source, { input: { powerItem, subjectType, subjectId }, asked: unregistered }) => ({
    unregistered,
    item: await powerItemByCode(source, powerItem),
    live: await liveMatterOn(source, subjectType, subjectId),
  }),
  rules: raiseMatterByPersonRules,
  under: ({ input }) => input.powerItem,
  write: async (tx, { input, personId, today, now }) => {
    const { powerItem, title, subjectType, subjectId, subjectSha256, content, amount = null, parties, tasks } = input;
    const raised = { id: tx.newId(), powerItem, title, subjectType, subjectId, subjectSha256, content, amount, parties, proposedById: personId, raisedOn: today };
    return enterMatter(tx, { ...raised, tasks: tasks.map(({ title: task, responsibleId, dueOn, effect = null }) => ({ title: task, responsibleId, dueOn, effect })) }, now);
  },
});
