import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { bothSides } from '../both-sides';
import { LeadingGroup } from '../leading-group/leading-group.entity';
import { CollectionProblem } from '../problem/collection-problem.entity';
import type { BranchCount } from './joint-conference.queries';
import { ConferenceTask, JointConference } from './joint-conference.entity';

/** The units of a tax branch on a day. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '某分局所辖单位的建会情况。The units of a tax branch on a day, and how many of them with a union.' })
export class ConferencePackBranch implements BranchCount {
  taxBranchId: string | null;

  @Field(() => Int, { description: '单位数。How many units.' })
  employers: number;

  @Field(() => Int, { description: '已建会单位数。How many of them with a union.' })
  withUnion: number;

  @Field(() => Int, { description: '职工人数合计;未知的不计。How many work there in all, as far as counted.' })
  headcount: number;
}

/** What a conference has before it, as of a day: made by queries, so that it is the same for whoever asks about that day. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联席会议材料:截至某日的情况。What a joint conference has before it, as of a day [BH-1, BH-2].' })
export class ConferencePack {
  @Field(() => LocalDateScalar, { description: '截至日期。As of this day.' })
  asOf: LocalDate;

  @Field(() => JointConference, { nullable: true, description: '会议。The conference.' })
  conference: JointConference;

  @Field(() => [ConferenceTask], { nullable: true, description: '以往会议留下、截至该日未完成的任务。Tasks of earlier conferences not done by then.' })
  openTasks: ConferenceTask[];

  @Field(() => [CollectionProblem], { nullable: true, description: '截至该日未解决的问题。Problems not solved by then.' })
  openProblems: CollectionProblem[];

  @Field(() => [ConferencePackBranch], { nullable: true, description: '各分局所辖单位建会情况。The units of each branch, and how many with a union.' })
  branches: ConferencePackBranch[];
}

/** What is due and overdue in the joint work on a day; nothing runs by itself, it is computed when read. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联席会议时钟:何时应召开,何事逾期。When the next joint conference is due, and what is overdue [BH-1].' })
export class CollectionClock {
  @Field(() => LocalDateScalar, { description: '截至日期。As of this day.' })
  asOf: LocalDate;

  @Field(() => LeadingGroup, { nullable: true, description: '当日的领导小组;尚未成立为空。The leading group of the day; null before the first.' })
  group: LeadingGroup | null;

  @Field(() => Int, { description: '间隔月数。The interval, in months.' })
  intervalMonths: number;

  @Field(() => LocalDateScalar, { nullable: true, description: '上次召开日期。The day the last was held.' })
  lastHeldOn: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '下次应于此日前召开。The last day the next is due on.' })
  dueOn: LocalDate | null;

  @Field(() => Boolean, { description: '是否逾期。Whether the next is overdue.' })
  isOverdue: boolean;

  @Field(() => [ConferenceTask], { nullable: true, description: '逾期未完成的任务。Tasks past their last day.' })
  overdueTasks: ConferenceTask[];

  @Field(() => [CollectionProblem], { nullable: true, description: '未解决的问题。Problems not solved.' })
  openProblems: CollectionProblem[];
}
