import { parameterOn } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { sourceIsAllowed } from './register-candidate.rule';

/** Asks again whether the candidates that were registered came from a source in force [WZ-2]. */
export const replayRegisterCandidate: ActReplay = {
  act: 'registerCandidate',
  subjectType: 'RecruitmentCandidate',
  parameters: ['personnel.recruitment-sources'],
  replay: async (source, { since, until, most }) => {
    const registered = await source.statements.query<{ id: string; source: string; actId: string; at: Date }[]>(
      `SELECT candidate.id, candidate.source, step.act_id AS actId, step.at FROM recruitment_candidate_state_change step JOIN recruitment_candidate candidate ON candidate.id = step.subject_id
       WHERE step.from_state IS NULL AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    return Promise.all(
      registered.map(async ({ id, source: from, actId, at }) => {
        const sources = await parameterOn(source, 'personnel.recruitment-sources', dayInShanghai(at));
        return { actId, at, subjectId: id, refusals: judge([sourceIsAllowed], { input: { source: from }, sources }).refusals };
      }),
    );
  },
};
