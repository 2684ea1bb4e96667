import { act, guardedUpdate } from '@unionhall/database';
import { InterviewPanelist } from './interview.entity';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { SeatInterviewPanelInput } from './recruitment-tests.inputs';
import { relationsOf } from '../panel/relations-of';
import { seatInterviewPanelRules } from './seat-interview-panel.rule';
import { unregisteredOf } from '../person/unregistered-of';

/** Seats the panel of a recruitment (确定面试考官), of people unrelated to every candidate. */
export const seatInterviewPanel = act({
  name: 'seatInterviewPanel',
  description: '确定面试考官,与任何报考人员有关系的回避。Seats the panel of a recruitment, of people unrelated to every candidate [WZ-3, CP-6].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: SeatInterviewPanelInput,
  object: RecruitmentBatch,
  answers: 'recruitmentBatch',
  about: ({ batchId }) => batchId,
  gather: async (source, { input: { batchId, expectedVersion, personIds } }) => {
    const batch = await source.toChange(RecruitmentBatch, batchId, expectedVersion);
    const candidates = await source.children(RecruitmentCandidate, 'batchId', batchId);
    return {
      batch,
      seated: await source.children(InterviewPanelist, 'batchId', batchId),
      panel: personIds.map((personId, index) => ({ path: ['personIds', String(index)], personId })),
      tested: candidates.filter(({ state }) => state === 'tested'),
      relations: await relationsOf(source, personIds),
      unregistered: await unregisteredOf(source, 'personIds', personIds),
    };
  },
  rules: seatInterviewPanelRules,
  write: async (tx, { input: { personIds }, batch }) => {
    await tx.manager.insert(InterviewPanelist, personIds.map((personId) => ({ id: tx.newId(), batchId: batch.id, personId })));
    return guardedUpdate(tx.manager, RecruitmentBatch, batch, {});
  },
});
