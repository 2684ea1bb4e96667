import type { DepartmentPart } from '@unionhall/graphql';
import { checkQualification } from './check-qualification';
import { openRecruitment } from './open-recruitment';
import { RecruitmentBatch, RecruitmentCondition } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { RecruitmentBatchResolver } from './recruitment-batch.resolver';
import { QualificationCheck, RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { MyCandidaciesResolver, QualificationCheckResolver, RecruitmentCandidateResolver } from './recruitment-candidate.resolver';
import { registerCandidate } from './register-candidate';

export const recruitmentPart: DepartmentPart = {
  acts: [openRecruitment, registerCandidate, checkQualification],
  entities: [RecruitmentBatch, RecruitmentCondition, RecruitmentCandidate, QualificationCheck],
  lives: [recruitmentBatchLife, recruitmentCandidateLife],
  resolvers: [RecruitmentBatchResolver, RecruitmentCandidateResolver, QualificationCheckResolver, MyCandidaciesResolver],
};
