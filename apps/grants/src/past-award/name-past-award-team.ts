import { act, guardedUpdate, unregisteredPersons } from '@unionhall/database';
import { namePastAwardTeamRules } from './name-past-award-team.rule';
import { NamePastAwardTeamInput } from './past-award.inputs';
import { PastAward, PastAwardMember } from './past-award.entity';

/** Says who was in the team of a past award (补登历年立项团队), which an old list tells by name at best; from then on it counts as funding of these persons. */
export const namePastAwardTeam = act({
  name: 'namePastAwardTeam',
  description: '补登历年立项的团队成员,用于查询个人此前是否获得过资助。Says who was in the team of a past award, so that it is found as funding of these persons.',
  who: ['officer'],
  input: NamePastAwardTeamInput,
  object: PastAward,
  answers: 'pastAward',
  ask: async (ask, { personIds }, source) => ({ unregistered: await unregisteredPersons(ask, source, (personIds ?? []).map((id, index) => ({ path: ['personIds', String(index)], id }))) }),
  gather: async (source, { input: { pastAwardId, expectedVersion }, asked: { unregistered } }) => ({ pastAward: await source.toChange(PastAward, pastAwardId, expectedVersion), unregistered }),
  rules: namePastAwardTeamRules,
  write: async (tx, { input: { pastAwardId, personIds }, pastAward }) => {
    await tx.manager.delete(PastAwardMember, { pastAwardId });
    if (personIds.length > 0) await tx.manager.insert(PastAwardMember, personIds.map((personId) => ({ id: tx.newId(), pastAwardId, personId })));
    return guardedUpdate(tx.manager, PastAward, pastAward, {});
  },
  about: ({ pastAwardId }) => pastAwardId,
});
