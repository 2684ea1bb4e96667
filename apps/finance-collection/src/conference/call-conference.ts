import { act, haveParameters } from '@unionhall/database';
import { callConferenceRules } from './call-conference.rule';
import { conferenceClock, openConference } from './conference-clock';
import { JointConference } from './joint-conference.entity';
import { CallConferenceInput } from './joint-conference.inputs';
import { jointConferenceLife } from './joint-conference.life';

/** Calls the next joint conference of union and tax bureau (召集联席会议) [BH-1]. */
export const callConference = act({
  name: 'callConference',
  description: '召集联席会议,须在规定间隔内召开。Calls the next joint conference, within the interval of the one before [BH-1].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: CallConferenceInput,
  object: JointConference,
  answers: 'conference',
  ask: (ask, _input, source) => haveParameters(ask, source, ['finance-collection.conference-interval-months']),
  gather: async (source, { today }) => {
    const { group, intervalMonths, dueOn } = await conferenceClock(source, today);
    return { group, groupStands: group !== null, intervalMonths, dueOn, open: await openConference(source.statements) };
  },
  rules: callConferenceRules,
  write: (tx, { input: { title, heldOn }, group, dueOn, personId, now }) =>
    jointConferenceLife.begin(tx, { id: tx.newId(), title, heldOn, dueOn: dueOn!, leadingGroupId: group!.id, calledById: personId, version: 1 }, 'callConference', now),
});
