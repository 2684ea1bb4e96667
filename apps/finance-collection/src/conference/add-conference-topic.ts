import { act, insertRow } from '@unionhall/database';
import { sideOf } from '../both-sides';
import { CollectionProblem } from '../problem/collection-problem.entity';
import { addConferenceTopicRules } from './add-conference-topic.rule';
import { ConferenceTopic, JointConference } from './joint-conference.entity';
import { AddConferenceTopicInput } from './joint-conference.inputs';

/** Puts a topic on a joint conference (提出联席会议议题) [BH-2]. */
export const addConferenceTopic = act({
  name: 'addConferenceTopic',
  description: '提出联席会议议题,双方均可提出。Puts a topic on a joint conference; either side may [BH-2].',
  who: ['officer', 'department-head', 'accountant', 'tax-officer'],
  input: AddConferenceTopicInput,
  object: ConferenceTopic,
  answers: 'topic',
  gather: async (source, { input }) => {
    const conference = await source.toRead(JointConference, input.conferenceId);
    const problem = input.problemId ? await source.find(CollectionProblem, input.problemId) : null;
    const topics = await source.children(ConferenceTopic, 'conferenceId', conference.id);
    return { conference, problem, titleIsTaken: topics.some(({ title }) => title === input.title) };
  },
  rules: addConferenceTopicRules,
  write: (tx, { input: { kind, title, problemId }, conference, caller }) =>
    insertRow(tx.manager, ConferenceTopic, { id: tx.newId(), conferenceId: conference.id, kind, title, side: sideOf(caller), problemId: problemId ?? null, resolution: null, resolvedOn: null, matterId: null, version: 1 }),
});
