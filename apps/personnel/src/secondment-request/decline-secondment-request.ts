import { staffRequestDeclined } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { declineSecondmentRequestRules } from './decline-secondment-request.rule';
import { SecondmentRequest } from './secondment-request.entity';
import { DeclineSecondmentRequestInput } from './secondment-request.inputs';
import { secondmentRequestLife } from './secondment-request.life';

/** Sends nobody for what a station asked, and tells it why (不予派驻); it may ask again [DX-2]. */
export const declineSecondmentRequest = act({
  name: 'declineSecondmentRequest',
  description: '不予派驻,须说明理由,告知工作站;工作站可以再次提出。Declines what a station asked for, with the reason; the station is told and may ask again [DX-2].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: DeclineSecondmentRequestInput,
  object: SecondmentRequest,
  answers: 'secondmentRequest',
  about: ({ secondmentRequestId }) => secondmentRequestId,
  gather: async (source, { input: { secondmentRequestId, expectedVersion } }) => ({ secondmentRequest: await source.toChange(SecondmentRequest, secondmentRequestId, expectedVersion) }),
  rules: declineSecondmentRequestRules,
  write: (tx, { input: { reason }, secondmentRequest, personId: declinedById, now }) => secondmentRequestLife.move(tx, secondmentRequest, 'declineSecondmentRequest', now, { declineReason: reason.trim(), declinedById }),
  tell: ({ id, declineReason }) => [staffRequestDeclined.about(id, { staffRequestId: id, reason: declineReason! })],
});
