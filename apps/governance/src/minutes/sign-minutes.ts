import { act, insertRow, Loaders, sha256Hex } from '@unionhall/database';
import { votingMembers } from '../agenda-item/voting-members';
import { Meeting } from '../meeting/meeting.entity';
import { meetingLife } from '../meeting/meeting.life';
import { minutesContent } from './minutes-content';
import { MeetingMinutes } from './minutes.entity';
import { SignMinutesInput } from './minutes.inputs';
import { signMinutesRules } from './sign-minutes.rule';

/** Whoever presided signs the minutes made from the meeting's rows; signing again keeps the first and adds a version (签署纪要). */
export const signMinutes = act({
  name: 'signMinutes',
  description: '主持人签署会议纪要;更正为新的版次,首版保留。Whoever presided signs the minutes; a correction is a new version and the first stays.',
  who: votingMembers,
  input: SignMinutesInput,
  object: MeetingMinutes,
  answers: 'minutes',
  gather: async (source, { input: { meetingId, expectedVersion } }) => ({
    meeting: await source.toChange(Meeting, meetingId, expectedVersion),
    signed: await source.children(MeetingMinutes, 'meetingId', meetingId),
  }),
  rules: signMinutesRules,
  write: async (tx, { input, personId, meeting, signed, now }) => {
    const remark = input.remark ?? null;
    const content = await minutesContent(new Loaders(tx.manager), meeting, remark);
    await meetingLife.move(tx, meeting, 'signMinutes', now);
    return insertRow(tx.manager, MeetingMinutes, {
      id: tx.newId(),
      meetingId: meeting.id,
      version: signed.length + 1,
      content,
      sha256: sha256Hex(content),
      remark,
      signedById: personId,
      actId: tx.actId,
      at: now,
    });
  },
});
