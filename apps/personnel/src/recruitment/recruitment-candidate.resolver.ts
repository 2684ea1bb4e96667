import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Me } from '../person/me.type';
import { Person } from '../person/person.entity';
import { checkQualification } from './check-qualification';
import { hireCandidate } from './hire-candidate';
import { recordDeclinedOffer } from './record-declined-offer';
import { scoreInterview } from './score-interview';
import { RecruitmentBatch, RecruitmentCondition } from './recruitment-batch.entity';
import { QualificationCheck, RecruitmentCandidate } from './recruitment-candidate.entity';
import { RecruitmentCandidateStateChange } from './recruitment-candidate.life';

@Resolver(() => RecruitmentCandidate)
export class RecruitmentCandidateResolver {
  @Access({ to: 'signed-in' })
  @Query(() => RecruitmentCandidate, { nullable: true, description: '按编号查报考人员,仅招录人员和本人可见。A candidate by id, for recruiters and the candidate.' })
  recruitmentCandidate(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(RecruitmentCandidate, id);
  }

  @FieldResolver(() => RecruitmentBatch, { nullable: true, description: '招录批次。The recruitment.' })
  batch(@Root() { batchId }: RecruitmentCandidate, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(RecruitmentBatch, batchId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: RecruitmentCandidate, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => [QualificationCheck], { nullable: true, description: '资格审查结果,逐项。What came of each condition.' })
  qualificationChecks(@Root() { id }: RecruitmentCandidate, @Ctx() { loaders }: RequestContext) {
    return loaders.children(QualificationCheck, 'candidateId', id);
  }

  @FieldResolver(() => [RecruitmentCandidateStateChange], { nullable: true, description: '流转记录。The candidate’s life so far, oldest first.' })
  history(@Root() { id }: RecruitmentCandidate, @Ctx() { loaders }: RequestContext) {
    return loaders.children(RecruitmentCandidateStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: RecruitmentCandidate, @Ctx() context: RequestContext) {
    const seen = { candidateId: id, expectedVersion: version };
    return [context.permission(checkQualification, seen), context.permission(scoreInterview, { candidateId: id }), context.permission(hireCandidate, seen), context.permission(recordDeclinedOffer, seen)];
  }
}

@Resolver(() => QualificationCheck)
export class QualificationCheckResolver {
  @FieldResolver(() => RecruitmentCondition, { nullable: true, description: '所审查的条件。The condition.' })
  condition(@Root() { conditionId }: QualificationCheck, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(RecruitmentCondition, conditionId);
  }
}

@Resolver(() => Me)
export class MyCandidaciesResolver {
  @FieldResolver(() => [RecruitmentCandidate], { nullable: true, description: '本人的报考及进展。One’s own candidacies, and where they stand.' })
  candidacies(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(RecruitmentCandidate, 'personId', id);
  }
}
