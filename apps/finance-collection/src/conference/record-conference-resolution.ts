import { type DomainEvent, matterProposed, type PowerItemCode } from '@unionhall/contracts';
import { act, canonicalJson, guardedUpdate, insertRow, sha256Hex, unregisteredPersons } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
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
  write: async (tx, { input: { resolution, tasks, matterUnder }, topic, today }) => {
    const given = { conferenceId: topic.conferenceId, topicId: topic.id, givenOn: today, outcome: null, doneOn: null, version: 1 };
    for (const { title, responsibleId, side, dueOn } of tasks) await insertRow(tx.manager, ConferenceTask, { id: tx.newId(), title, responsibleId, side, dueOn, ...given });
    return guardedUpdate(tx.manager, ConferenceTopic, topic, { resolution, resolvedOn: today, matterId: matterUnder ? tx.newId() : null });
  },
  tell: (topic, { input: { matterUnder }, conference, personId, today }) => (matterUnder && topic.matterId ? [matterOf(topic, topic.matterId, matterUnder, conference.title, personId, today)] : []),
  about: ({ topicId }) => topicId,
});

/** The matter a resolution is raised as: its content is the resolution itself. */
function matterOf({ id, title, resolution }: ConferenceTopic, matterId: string, powerItem: PowerItemCode, conference: string, proposedById: string, proposedOn: LocalDate): DomainEvent {
  const subjectSha256 = sha256Hex(canonicalJson({ topicId: id, title, resolution }));
  const content = [`联席会议：${conference}`, `议题：${title}`, `决议：${resolution ?? ''}`].join('\n');
  return matterProposed.about(id, { matterId, powerItem, title: `联席会议决议：${title}`.slice(0, 200), subjectType: ConferenceTopic.name, subjectId: id, subjectSha256, content, amount: null, parties: [], proposedById, proposedOn, tasks: [] });
}
