import type { DepartmentPart } from '@unionhall/graphql';
import { answerEligibleListObjection } from './answer-eligible-list-objection';
import { cancelRecruitment } from './cancel-recruitment';
import { checkQualification } from './check-qualification';
import { commitTestMarks } from './commit-test-marks';
import { EligibleListObjection } from './eligible-list-objection.entity';
import { eligibleListObjectionLife } from './eligible-list-objection.life';
import { EligibleListObjectionResolver, EligibleListObjectionsResolver, MyListObjectionsResolver } from './eligible-list-objection.resolver';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { EligibleListLineResolver, EligibleListResolver, InterviewPanelistResolver, MyTestsResolver, RecruitmentBatchTestsResolver, TestMarkImportResolver } from './eligible-list.resolver';
import { hireCandidate } from './hire-candidate';
import { replayHireCandidate } from './hire-candidate.replay';
import { InterviewPanelist, InterviewScore } from './interview.entity';
import { issueTestNumbers } from './issue-test-numbers';
import { objectToEligibleList } from './object-to-eligible-list';
import { openRecruitment } from './open-recruitment';
import { replayOpenRecruitment } from './open-recruitment.replay';
import { previewTestMarks } from './preview-test-marks';
import { publishEligibleList } from './publish-eligible-list';
import { RecruitmentBatch, RecruitmentCondition } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { RecruitmentBatchResolver } from './recruitment-batch.resolver';
import { QualificationCheck, RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { MyCandidaciesResolver, QualificationCheckResolver, RecruitmentCandidateResolver } from './recruitment-candidate.resolver';
import { RecruitmentStagesCsvResolver } from './recruitment-stages-csv.resolver';
import { recordDeclinedOffer } from './record-declined-offer';
import { registerCandidate } from './register-candidate';
import { replayRegisterCandidate } from './register-candidate.replay';
import { scoreInterview } from './score-interview';
import { seatInterviewPanel } from './seat-interview-panel';
import { TestMarkImport } from './test-mark-import.entity';

export const recruitmentPart: DepartmentPart = {
  acts: [openRecruitment, registerCandidate, checkQualification, issueTestNumbers, previewTestMarks, commitTestMarks, seatInterviewPanel, scoreInterview, publishEligibleList, objectToEligibleList, answerEligibleListObjection, hireCandidate, cancelRecruitment, recordDeclinedOffer],
  entities: [RecruitmentBatch, RecruitmentCondition, RecruitmentCandidate, QualificationCheck, TestMarkImport, InterviewPanelist, InterviewScore, EligibleList, EligibleListLine, EligibleListObjection],
  lives: [recruitmentBatchLife, recruitmentCandidateLife, eligibleListObjectionLife],
  replays: [replayOpenRecruitment, replayRegisterCandidate, replayHireCandidate],
  resolvers: [RecruitmentBatchResolver, RecruitmentStagesCsvResolver, RecruitmentCandidateResolver, QualificationCheckResolver, MyCandidaciesResolver, RecruitmentBatchTestsResolver, EligibleListResolver, EligibleListLineResolver, InterviewPanelistResolver, TestMarkImportResolver, MyTestsResolver, EligibleListObjectionResolver, EligibleListObjectionsResolver, MyListObjectionsResolver],
};
