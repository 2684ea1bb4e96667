import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type JointConferenceState, jointConferenceTransitions } from './joint-conference.transitions';

/** A conference an act is about. */
export interface ConferenceStateFacts {
  readonly conference: { readonly title: string; readonly state: JointConferenceState };
}

/** HOUSE-1: topics, resolutions and the closing are of a conference that is called and not closed. */
export const conferenceIsCalled: Rule<ConferenceStateFacts> = rule<ConferenceStateFacts>('HOUSE-1', 'finance-collection.conference-state', ({ conference: { title, state } }) => {
  const { from } = jointConferenceTransitions.closeConference;
  return (from as readonly JointConferenceState[]).includes(state) ? ok : refuse({ path: ['conferenceId'], facts: { conference: title, state, required: [...from] }, remedy: 'check-the-state' });
});
