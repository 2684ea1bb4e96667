import { staffRequested, staffRequestWithdrawn } from '@unionhall/contracts';
import { on, rowsOf, transactionOfEvent } from '@unionhall/database';
import { localDate } from '@unionhall/kernel';
import { SecondmentRequest } from '../secondment-request/secondment-request.entity';
import { secondmentRequestLife } from '../secondment-request/secondment-request.life';

/** A station asks for somebody: it waits here for a secondment [DX-2]. */
export const onStaffRequested = on(staffRequested, async (manager, { staffRequestId: id, from, requestedOn, ...asked }, envelope) => {
  const row = { id, ...asked, from: localDate(from), requestedOn: localDate(requestedOn), secondmentId: null, declineReason: null, declinedById: null, version: 1 };
  await secondmentRequestLife.begin(transactionOfEvent(manager, envelope), row, 'requestStaff', new Date(envelope.at));
});

/** A station takes it back; what was answered meanwhile stays answered. */
export const onStaffRequestWithdrawn = on(staffRequestWithdrawn, async (manager, { staffRequestId }, envelope) => {
  const [request] = await rowsOf(manager, SecondmentRequest, "WHERE id = ? AND state = 'waiting' FOR UPDATE", [staffRequestId]);
  if (request) await secondmentRequestLife.move(transactionOfEvent(manager, envelope), request, 'withdrawStaffRequest', new Date(envelope.at));
});
