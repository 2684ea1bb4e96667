import { act, guardedUpdate } from '@unionhall/database';
import { changedParts } from '../team-right/changed-parts';
import { GrantTeamRight } from '../team-right/team-right.entity';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from './application-content.entity';
import { GrantApplication } from './application.entity';
import { ReviseApplicationInput } from './application.inputs';
import { contentColumns, writeContent } from './content';
import { namedInContent } from './named-in-content';
import { namedStudio } from './named-studio';
import { applicationToChange } from './own-application';
import { reviseApplicationRules } from './revise-application.rule';

/** Changes what an application says (修改申请); agreements hold for the content they were given to, so the team agrees anew [YZ-8]. */
export const reviseApplication = act({
  name: 'reviseApplication',
  description: '修改申请。Changes a draft or returned application.',
  who: ['worker'],
  input: ReviseApplicationInput,
  object: GrantApplication,
  answers: 'application',
  ask: (ask, input, source) => namedInContent(ask, source, 'content' in input ? input.content : null),
  gather: async (source, { input, caller, personId, asked: { unregistered } }) => {
    const application = await applicationToChange(source, caller, input.applicationId, input.expectedVersion);
    // "May I?" is asked before there is content; author and stage can be judged all the same.
    if ('content' in input) await namedStudio(source, input.content.studioId);
    const rights = await source.children(GrantTeamRight, 'applicationId', application.id);
    const said = {
      traitArguments: await source.children(GrantTraitArgument, 'applicationId', application.id),
      budgetLines: await source.children(GrantBudgetLine, 'applicationId', application.id),
      files: await source.children(GrantApplicationFile, 'applicationId', application.id),
    };
    return {
      unregistered,
      application,
      applicantId: application.applicantId,
      givenParts: rights.filter((right) => right.personId === personId).map(({ part }) => part),
      changedParts: () => changedParts(application, said, input.content),
    };
  },
  rules: reviseApplicationRules,
  write: async (tx, { input: { content }, application, personId, now }) => {
    const revised = await guardedUpdate(tx.manager, GrantApplication, application, contentColumns(content, application.applicantId, now));
    await writeContent(tx, revised, content, personId, now);
    return revised;
  },
  about: ({ applicationId }) => applicationId,
});
