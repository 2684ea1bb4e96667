import type { DepartmentPart } from '@unionhall/graphql';
import { addConferenceTopic } from './add-conference-topic';
import { callConference } from './call-conference';
import { replayCallConference } from './call-conference.replay';
import { closeConference } from './close-conference';
import { completeConferenceTask } from './complete-conference-task';
import { ConferenceTask, ConferenceTopic, JointConference } from './joint-conference.entity';
import { jointConferenceLife } from './joint-conference.life';
import { ConferencePackBranchFields, ConferenceTaskFields, ConferenceTopicFields, JointConferenceResolver } from './joint-conference.resolver';
import { recordConferenceResolution } from './record-conference-resolution';

export const jointConferencePart: DepartmentPart = {
  acts: [callConference, addConferenceTopic, recordConferenceResolution, completeConferenceTask, closeConference],
  entities: [JointConference, ConferenceTopic, ConferenceTask],
  lives: [jointConferenceLife],
  replays: [replayCallConference],
  resolvers: [JointConferenceResolver, ConferenceTopicFields, ConferenceTaskFields, ConferencePackBranchFields],
};
