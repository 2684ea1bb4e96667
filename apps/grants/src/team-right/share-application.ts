import { act, guardedUpdate } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { applicationToChange } from '../application/own-application';
import { shareApplicationRules } from './share-application.rule';
import { GrantTeamRight } from './team-right.entity';
import { ShareApplicationInput } from './team-right.inputs';

/** The applicant says which parts of his application a member of the team may write (分工填写); the others read it and agree. */
export const shareApplication = act({
  name: 'shareApplication',
  description: '指定团队成员可填写的部分。Says which parts of an application a member of the team may write.',
  who: ['worker'],
  input: ShareApplicationInput,
  object: GrantApplication,
  answers: 'application',
  gather: async (source, { input: { applicationId, expectedVersion }, caller }) => ({ application: await applicationToChange(source, caller, applicationId, expectedVersion) }),
  rules: shareApplicationRules,
  write: async (tx, { input: { applicationId, memberId: personId, parts }, application }) => {
    await tx.manager.delete(GrantTeamRight, { applicationId, personId });
    if (parts.length > 0) await tx.manager.insert(GrantTeamRight, parts.map((part) => ({ id: tx.newId(), applicationId, personId, part })));
    return guardedUpdate(tx.manager, GrantApplication, application, {});
  },
  about: ({ applicationId }) => applicationId,
});
