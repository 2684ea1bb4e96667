import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { RecruitmentCandidateStateEnum } from './recruitment-candidate.entity';
import type { RecruitmentCandidateState } from './recruitment-candidate.transitions';
import { recruiters } from './recruitment-readers';

/** How long the candidates of a recruitment stand in a state: where it stalls. */
@Access({ to: recruiters })
@ObjectType({ simpleResolvers: true, description: '各阶段用时:报考人员在每一状态停留的天数。How long the candidates of a recruitment stand in a state: where it stalls.' })
export class RecruitmentStage {
  @Field(() => RecruitmentCandidateStateEnum, { description: '状态。The state.' })
  state: RecruitmentCandidateState;

  @Field(() => Int, { description: '到过此状态的人数。How many came into it.' })
  candidates: number;

  @Field(() => Int, { description: '现仍在此状态的人数。How many still stand in it.' })
  waiting: number;

  @Field(() => Int, { description: '平均停留天数,四舍五入,现仍在此状态的计至今日。Days in it on average, rounded; for who still stands in it until today.' })
  averageDays: number;

  @Field(() => Int, { description: '最长停留天数。The most days in it.' })
  longestDays: number;
}
