import { act } from '@unionhall/database';
import { closeConferenceRules } from './close-conference.rule';
import { ConferenceTask, ConferenceTopic, JointConference } from './joint-conference.entity';
import { CloseConferenceInput } from './joint-conference.inputs';
import { jointConferenceLife } from './joint-conference.life';

/** Closes a joint conference with its resolutions and tasks (结束联席会议) [BH-2]. */
export const closeConference = act({
  name: 'closeConference',
  description: '结束联席会议;议题未形成决议的不得结束。Closes a joint conference; not before every topic is resolved [BH-2].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: CloseConferenceInput,
  object: JointConference,
  answers: 'conference',
  gather: async (source, { input: { conferenceId, expectedVersion } }) => {
    const conference = await source.toChange(JointConference, conferenceId, expectedVersion);
    const topics = await source.children(ConferenceTopic, 'conferenceId', conference.id);
    const tasks = await source.children(ConferenceTask, 'conferenceId', conference.id);
    return { conference, topics, taskCount: tasks.length };
  },
  rules: closeConferenceRules,
  write: (tx, { conference, now }) => jointConferenceLife.move(tx, conference, 'closeConference', now),
  about: ({ conferenceId }) => conferenceId,
});
