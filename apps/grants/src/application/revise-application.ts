import { act, guardedUpdate } from '@unionhall/database';
import { GrantApplication } from './application.entity';
import { ReviseApplicationInput } from './application.inputs';
import { contentColumns, writeContent } from './content';
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
  gather: async (source, { input, caller }) => {
    const application = await applicationToChange(source, caller, input.applicationId, input.expectedVersion);
    // "May I?" is asked before there is content; author and stage can be judged all the same.
    if ('content' in input) await namedStudio(source, input.content.studioId);
    return { application };
  },
  rules: reviseApplicationRules,
  write: async (tx, { input: { content }, application, now }) => {
    const revised = await guardedUpdate(tx.manager, GrantApplication, application, contentColumns(content, application.applicantId, now));
    await writeContent(tx, revised, content, now);
    return revised;
  },
  about: ({ applicationId }) => applicationId,
});
