import type { Role } from '@unionhall/contracts';

/** Who prepares and records the meetings of the leadership body (会议秘书); it has no vote in what they decide. */
export const meetingSecretary = ['meeting-secretary'] as const satisfies readonly Role[];
