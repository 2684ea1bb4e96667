import { act } from '@unionhall/database';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { CloseMeetingInput } from '../minutes/minutes.inputs';
import { closeMeetingRules } from './close-meeting.rule';
import { Meeting } from './meeting.entity';
import { meetingSecretary } from './meeting-secretary';
import { meetingLife } from './meeting.life';

/** Closes a meeting whose items are all decided, deferred or withdrawn (散会). */
export const closeMeeting = act({
  name: 'closeMeeting',
  description: '散会,各议题须已形成决定或缓议。Closes a meeting once every item is decided or put off.',
  who: meetingSecretary,
  input: CloseMeetingInput,
  object: Meeting,
  answers: 'meeting',
  gather: async (source, { input: { meetingId, expectedVersion } }) => ({
    meeting: await source.toChange(Meeting, meetingId, expectedVersion),
    items: await source.children(AgendaItem, 'meetingId', meetingId),
  }),
  rules: closeMeetingRules,
  write: (tx, { meeting, now }) => meetingLife.move(tx, meeting, 'closeMeeting', now),
  about: ({ meetingId }) => meetingId,
});
