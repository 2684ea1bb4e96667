import { staffRequestDeclined } from '@unionhall/contracts';
import { on, rowsOf, transactionOfEvent } from '@unionhall/database';
import { StaffRequest } from '../staff-request/staff-request.entity';
import { staffRequestLife } from '../staff-request/staff-request.life';

/** Personnel sends nobody: the station may ask again; what was taken back meanwhile stays so [DX-2]. */
export const onStaffRequestDeclined = on(staffRequestDeclined, async (manager, { staffRequestId, reason }, envelope) => {
  const [request] = await rowsOf(manager, StaffRequest, "WHERE id = ? AND state = 'waiting' FOR UPDATE", [staffRequestId]);
  if (request) await staffRequestLife.move(transactionOfEvent(manager, envelope), request, 'declineSecondmentRequest', new Date(envelope.at), { declineReason: reason });
});
