import { Access, connectionOf, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AwardProposalStateEnum } from './award.enums';
import type { AwardProposalState } from './award-proposal.transitions';

/** A list of awards as everybody reads it from its publicity on: what is proposed, for whom, by which decision, and no personal data [CP-4, GY-5a]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '公示的立项名单。A published list of awards, for everybody.' })
export class AwardList {
  @Field(() => ID, { description: '名单编号,提出异议时填写。Id of the list, for an objection.' })
  id: string;

  roundId: string;

  decisionId: string | null;

  @Field(() => AwardProposalStateEnum, { description: '状态。State.' })
  state: AwardProposalState;

  @Field(() => Money, { description: '资助金额合计。Sum of the awards, in yuan.' })
  amount: Fen;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。First day of its publicity.' })
  publicityFirst: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。Last day of its publicity.' })
  publicityLast: LocalDate | null;
}

@InputType({ description: '公示名单筛选。Which published lists.' })
export class AwardListFilter {
  @Field(() => Int, { nullable: true, description: '轮次年度。Of the round of this year.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: '单位编号。With a project of this employer.' })
  employerId?: string | null;

  @Field(() => AwardProposalStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: AwardProposalState | null;
}

export const AwardListConnection = connectionOf('AwardList', '公示的立项名单', () => AwardList);
