import { act, guardedUpdate, insertRow, unregisteredPersons } from '@unionhall/database';
import { ConferenceTask, ConferenceTopic, JointConference } from './joint-conference.entity';
import { RecordConferenceResolutionInput } from './joint-conference.inputs';
import { recordConferenceResolutionRules } from './record-conference-resolution.rule';

/** Enters what a joint conference resolved on a topic, with the tasks it leaves (登记联席会议决议) [BH-2]. */
export const recordConferenceResolution = act({
  name: 'recordConferenceResolution',
  description: '登记联席会议决议及其任务。Enters what a joint conference resolved on a topic, with the tasks it leaves [BH-2].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: RecordConferenceResolutionInput,
  object: ConferenceTopic,
  answers: 'topic',
  ask: (ask, { tasks }, source) => unregisteredPersons(ask, source, tasks.map(({ responsibleId }, index) => ({ path: ['tasks', String(index), 'responsibleId'], id: responsibleId }))),
  gather: async (source, { input: { topicId, expectedVersion }, asked: unregistered }) => {
    const topic = await source.toChange(ConferenceTopic, topicId, expectedVersion);
    return { topic, conference: await source.toRead(JointConference, topic.conferenceId), unregistered };
  },
  rules: recordConferenceResolutionRules,
  write: async (tx, { input: { resolution, tasks }, topic, today }) => {
    const given = { conferenceId: topic.conferenceId, topicId: topic.id, givenOn: today, outcome: null, doneOn: null, version: 1 };
    for (const { title, responsibleId, side, dueOn } of tasks) await insertRow(tx.manager, ConferenceTask, { id: tx.newId(), title, responsibleId, side, dueOn, ...given });
    return guardedUpdate(tx.manager, ConferenceTopic, topic, { resolution, resolvedOn: today });
  },
  about: ({ topicId }) => topicId,
});
