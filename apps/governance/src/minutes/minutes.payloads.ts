import { payloadOf } from '@unionhall/graphql';
import { Meeting } from '../meeting/meeting.entity';
import { MeetingMinutes } from './minutes.entity';

export const CloseMeetingPayload = payloadOf('CloseMeeting', 'meeting', () => Meeting);
export const SignMinutesPayload = payloadOf('SignMinutes', 'minutes', () => MeetingMinutes);
