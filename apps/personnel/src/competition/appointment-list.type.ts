import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { AppointmentProposalStateEnum } from './appointment-proposal.entity';
import type { AppointmentProposalState } from './appointment-proposal.transitions';

/** A list of appointments as everybody reads it from its publicity on, by which decision [CP-4, GY-5a]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '任前公示名单。A published list of appointments, for everybody.' })
export class AppointmentList {
  @Field(() => ID, { description: '名单编号,提出异议时填写。Id of the list, for an objection.' })
  id: string;

  competitionId: string;

  decisionId: string | null;

  @Field(() => AppointmentProposalStateEnum, { description: '状态。Where it stands.' })
  state: AppointmentProposalState;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。First day of its publicity.' })
  publicityFirst: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。Last day of its publicity.' })
  publicityLast: LocalDate | null;
}

/** One person of a published list as everybody reads it: by name while it is publicised, by surname afterwards [CP-8]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '任前公示人员。One person of a published list: by name while it is publicised, by surname afterwards [CP-8].' })
export class AppointmentListLine {
  @Field(() => ID, { description: '报名编号,提出异议时填写。Id of the entry, for an objection.' })
  entryId: string;

  @Field(() => String, { description: '拟任岗位。The post.' })
  post: string;

  @Field(() => String, { description: '姓名;公示结束后只显示姓氏。The name; the surname alone once the publicity is over.' })
  name: string;
}
