import { connectionOf } from '@unionhall/graphql';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';

export const RecruitmentBatchConnection = connectionOf('RecruitmentBatch', '招录批次', () => RecruitmentBatch);
export const RecruitmentCandidateConnection = connectionOf('RecruitmentCandidate', '报考人员', () => RecruitmentCandidate);
