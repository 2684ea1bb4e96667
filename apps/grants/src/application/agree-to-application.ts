import { act } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { GrantApplication } from './application.entity';
import { AgreeToApplicationInput } from './application.inputs';
import { agreeToApplicationRules } from './agree-to-application.rule';
import { enterAgreement } from './content';
import { applicationToChange } from './own-application';
import { GrantAgreement } from './team.entity';

/**
 * A team member agrees to the application as it stands (团队成员同意) [YZ-8]. The application's version stays, because its
 * content does: two members may agree at once.
 */
export const agreeToApplication = act({
  name: 'agreeToApplication',
  description: '同意参加申请。A team member agrees to the application as it stands.',
  who: ['worker'],
  input: AgreeToApplicationInput,
  object: GrantApplication,
  answers: 'application',
  gather: async (source, { input: { applicationId, expectedVersion }, caller, personId }) => {
    const application = await applicationToChange(source, caller, applicationId, expectedVersion);
    const agreements = await source.children(GrantAgreement, 'applicationId', applicationId);
    const own = agreements.find((agreement) => agreement.personId === personId && agreement.contentSha256 === application.contentSha256);
    return { application, agreedOn: own ? dayInShanghai(own.agreedAt) : null };
  },
  rules: agreeToApplicationRules,
  write: async (tx, { application, personId, now }) => {
    await enterAgreement(tx, application, personId, now);
    return application;
  },
  about: ({ applicationId }) => applicationId,
});
