import { leadershipSeatHeld } from '@unionhall/contracts';
import { act, guardedUpdate, insertRow, rowsOf, unregisteredPersons } from '@unionhall/database';
import { formLeadingGroupRules } from './form-leading-group.rule';
import { LeadingGroup, LeadingGroupMember } from './leading-group.entity';
import { FormLeadingGroupInput } from './leading-group.inputs';

/** Forms the group of both sides that leads the collection (成立经费代收工作领导小组); it takes the place of the one before [BH-3]. */
export const formLeadingGroup = act({
  name: 'formLeadingGroup',
  description: '成立经费代收工作领导小组,接替上一届。Forms the group of both sides that leads the collection; it takes the place of the one before [BH-3].',
  who: ['officer', 'department-head'],
  input: FormLeadingGroupInput,
  object: LeadingGroup,
  answers: 'leadingGroup',
  ask: async (ask, { headId, deputyHeadId, members }, source) => {
    const named = [{ path: ['headId'], id: headId }, { path: ['deputyHeadId'], id: deputyHeadId }, ...members.map(({ personId }, index) => ({ path: ['members', String(index), 'personId'], id: personId }))];
    const [unregistered, { seat }] = await Promise.all([unregisteredPersons(ask, source, named), ask(leadershipSeatHeld, headId)]);
    return { unregistered, headIsChief: seat === 'chief' };
  },
  gather: async (source, { asked }) => {
    const [earlier] = await rowsOf(source.statements, LeadingGroup, `WHERE replaced_on IS NULL${source.locking ? ' FOR UPDATE' : ''}`);
    return { ...asked, earlier: earlier ?? null, earlierFormedOn: earlier?.formedOn ?? null };
  },
  rules: formLeadingGroupRules,
  write: async (tx, { input: { headId, deputyHeadId, members, formedOn, document }, earlier }) => {
    if (earlier) await guardedUpdate(tx.manager, LeadingGroup, earlier, { replacedOn: formedOn });
    const group = await insertRow(tx.manager, LeadingGroup, { id: tx.newId(), headId, deputyHeadId, formedOn, document, replacedOn: null, version: 1 });
    for (const { personId, side } of members) await insertRow(tx.manager, LeadingGroupMember, { id: tx.newId(), leadingGroupId: group.id, personId, side });
    return group;
  },
});
