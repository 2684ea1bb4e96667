import { act, type FactSource, haveParameters, parameterOn } from '@unionhall/database';
import { knownEmployer } from '../employer/known-employer';
import { keepRevision } from '../revision/keep-revision';
import { fundedBefore } from '../funded-before/funded-before';
import { GrantCategoryLimit } from '../round/round-terms.entity';
import { GrantRound } from '../round/round.entity';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from './application-content.entity';
import { GrantApplication } from './application.entity';
import { SubmitApplicationInput } from './application.inputs';
import { applicationLife } from './application.life';
import { namedStudio } from './named-studio';
import { applicationToChange } from './own-application';
import { submitApplicationRules } from './submit-application.rule';
import { GrantAgreement } from './team.entity';

/** Submits an application (报送申请): from here on it stands until the office returns it [YZ-1 to YZ-9]. */
export const submitApplication = act({
  name: 'submitApplication',
  description: '报送申请。Submits an application.',
  who: ['worker'],
  input: SubmitApplicationInput,
  object: GrantApplication,
  answers: 'application',
  // The round of an application never changes; known beforehand, it can be locked before its application, parents first.
  ask: async (ask, { applicationId }, source) => {
    const { roundId, employerId } = await source.toRead(GrantApplication, applicationId);
    await haveParameters(ask, source, ['grants.similar-title']);
    return { roundId, employer: await knownEmployer(ask, source, employerId) };
  },
  gather: async (source, { input: { applicationId, expectedVersion }, caller, asked, today }) => {
    const round = await source.toRead(GrantRound, asked.roundId);
    const application = await applicationToChange(source, caller, applicationId, expectedVersion);
    const similarTitle = await parameterOn(source, 'grants.similar-title', today);
    const categoryLimits = await source.children(GrantCategoryLimit, 'roundId', round.id);
    return { round, application, categoryLimits, similarTitle, ...(await contentOf(source, application)) };
  },
  rules: submitApplicationRules,
  write: async (tx, { application, traitArguments, budgetLines, files, similarTitle, now }) => {
    // Flagged, not refused: whether it is the same work is for people to judge [YZ-8].
    const [found] = await fundedBefore(tx.manager, [application], similarTitle);
    await keepRevision(tx, application, { traitArguments, budgetLines, files }, found!.length, now);
    return applicationLife.move(tx, application, 'submitApplication', now);
  },
  about: ({ applicationId }) => applicationId,
});

async function contentOf(source: FactSource, { id, studioId }: GrantApplication) {
  return {
    studio: await namedStudio(source, studioId),
    traitArguments: await source.children(GrantTraitArgument, 'applicationId', id),
    budgetLines: await source.children(GrantBudgetLine, 'applicationId', id),
    files: await source.children(GrantApplicationFile, 'applicationId', id),
    agreements: await source.children(GrantAgreement, 'applicationId', id),
  };
}
