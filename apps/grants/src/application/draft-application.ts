import { act } from '@unionhall/database';
import { GrantRound } from '../round/round.entity';
import { GrantApplication } from './application.entity';
import { DraftApplicationInput } from './application.inputs';
import { applicationLife } from './application.life';
import { contentColumns, writeContent } from './content';
import { draftApplicationRules } from './draft-application.rule';
import { namedInContent } from './named-in-content';
import { namedStudio } from './named-studio';

/** Begins an application (起草申请); it may be incomplete, all is checked when it is submitted. */
export const draftApplication = act({
  name: 'draftApplication',
  description: '起草申请。Begins an application.',
  who: ['worker'],
  input: DraftApplicationInput,
  object: GrantApplication,
  answers: 'application',
  ask: (ask, input, source) => namedInContent(ask, source, 'content' in input ? input.content : null),
  gather: async (source, { input, personId, asked: { unregistered } }) => {
    const round = await source.toRead(GrantRound, input.roundId);
    // "May I?" is asked before there is content; the round can be judged all the same.
    if ('content' in input) await namedStudio(source, input.content.studioId);
    return { round, applicantId: personId, unregistered };
  },
  rules: draftApplicationRules,
  write: async (tx, { input: { content }, round, personId, now }) => {
    const begun = {
      id: tx.newId(),
      roundId: round.id,
      applicantId: personId,
      reviewerIds: [],
      anonymisedOn: null,
      ...contentColumns(content, personId, now),
      version: 1,
    };
    const application = await applicationLife.begin(tx, begun, 'draftApplication', now);
    await writeContent(tx, application, content, personId, now);
    return application;
  },
});
