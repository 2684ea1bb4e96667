import { staffRequestWithdrawn } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { StaffRequest } from './staff-request.entity';
import { WithdrawStaffRequestInput } from './staff-request.inputs';
import { staffRequestLife } from './staff-request.life';
import { withdrawStaffRequestRules } from './withdraw-staff-request.rule';

/** Takes back what a station asked of personnel, while nobody was seconded for it (撤回人员需求). */
export const withdrawStaffRequest = act({
  name: 'withdrawStaffRequest',
  description: '撤回尚未派驻的人员需求,须说明理由。Takes back a request for staff that nobody was seconded for yet, with the reason.',
  who: ['officer', 'department-head', 'deputy'],
  input: WithdrawStaffRequestInput,
  object: StaffRequest,
  answers: 'staffRequest',
  gather: async (source, { input: { staffRequestId, expectedVersion } }) => ({ staffRequest: await source.toChange(StaffRequest, staffRequestId, expectedVersion) }),
  rules: withdrawStaffRequestRules,
  write: (tx, { input: { reason }, staffRequest, now }) => staffRequestLife.move(tx, staffRequest, 'withdrawStaffRequest', now, { withdrawalReason: reason.trim() }),
  tell: ({ id }) => [staffRequestWithdrawn.about(id, { staffRequestId: id })],
  about: ({ staffRequestId }) => staffRequestId,
});
