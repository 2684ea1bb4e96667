import { secondmentStarted } from '@unionhall/contracts';
import { keepSecondment, on, rowsOf, transactionOfEvent } from '@unionhall/database';
import { StaffRequest } from '../staff-request/staff-request.entity';
import { staffRequestLife } from '../staff-request/staff-request.life';

/** Personnel seconded somebody to a station: kept, and what the station had asked for is answered by it [DX-2]. */
export const onSecondmentStarted = on(secondmentStarted, async (manager, started, envelope) => {
  await keepSecondment(manager, started);
  if (started.staffRequestId === null) return;
  const [request] = await rowsOf(manager, StaffRequest, 'WHERE id = ? FOR UPDATE', [started.staffRequestId]);
  if (request) await staffRequestLife.move(transactionOfEvent(manager, envelope), request, 'startSecondment', new Date(envelope.at), { secondmentId: started.secondmentId, withdrawalReason: null });
});
