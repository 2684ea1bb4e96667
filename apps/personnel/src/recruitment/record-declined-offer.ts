import { act } from '@unionhall/database';
import { nextInReserve } from './next-in-reserve';
import { recordDeclinedOfferRules } from './record-declined-offer.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { RecordDeclinedOfferInput } from './recruitment-tests.inputs';

/** Records that a candidate on the list does not take the place (登记放弃录用); the first in reserve moves up. */
export const recordDeclinedOffer = act({
  name: 'recordDeclinedOffer',
  description: '登记放弃录用,候补名单中名次最前的依次递补。Records that a candidate on the list does not take the place; the first in reserve moves up.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RecordDeclinedOfferInput,
  object: RecruitmentCandidate,
  answers: 'candidate',
  about: ({ candidateId }) => candidateId,
  // Of which recruitment a candidate is never changes; known beforehand, it can be locked first, parents before children.
  ask: async (_ask, { candidateId }, source) => ({ batchId: (await source.toRead(RecruitmentCandidate, candidateId)).batchId }),
  gather: async (source, { input: { candidateId, expectedVersion }, asked: { batchId } }) => {
    // Locked for change: two who decline at once must queue here, or one would move up for both.
    await source.toChange(RecruitmentBatch, batchId);
    const candidate = await source.toChange(RecruitmentCandidate, candidateId, expectedVersion);
    return { candidate, ...(await nextInReserve(source, batchId)) };
  },
  rules: recordDeclinedOfferRules,
  write: async (tx, { input: { document }, candidate, next, now }) => {
    if (next) await recruitmentCandidateLife.move(tx, next, 'recordDeclinedOfferMovesUp', now);
    return recruitmentCandidateLife.move(tx, candidate, 'recordDeclinedOffer', now, { declinedDocument: document.trim() });
  },
});
