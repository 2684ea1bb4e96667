import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money } from '@unionhall/graphql';
import { staffRoles } from '@unionhall/contracts';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** How a matter was decided, as stored. */
export type DecisionOutcome = LabelledValue<'DecisionOutcome'>;
export const DecisionOutcomeEnum = labelledEnum('DecisionOutcome', '决定结果。How a matter was decided [GY-2b].');

/** Who reads what was decided on, and by which votes; the public hears that and how it was decided. */
export const subjectReaders = { to: [...staffRoles, 'auditor', 'inspector'] } as const;

/** What the leadership body decided, over exactly which content [GY-2b]. Never changed: a changed matter is decided anew. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '集体决定。What the leadership body decided, over exactly which content [GY-2b].' })
@Entity('decision')
export class Decision {
  @Field(() => ID, { description: '决定编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @Access(subjectReaders)
  @Field(() => String, { nullable: true, description: '所议对象类别。What kind of thing was decided on.' })
  @Column({ type: 'varchar', length: 100 })
  subjectType: string;

  @Access(subjectReaders)
  @Field(() => ID, { nullable: true, description: '所议对象编号。Id of what was decided on.' })
  @ReferenceColumn()
  subjectId: string;

  @Access(subjectReaders)
  @Field(() => String, { nullable: true, description: '所议内容的散列值,SHA-256。SHA-256 of the content decided on, hexadecimal: a decision fits exactly that.' })
  @Column({ type: 'char', length: 64 })
  subjectSha256: string;

  @Field(() => DecisionOutcomeEnum, { description: '结果。How it was decided.' })
  @Column({ type: 'varchar', length: 16 })
  outcome: DecisionOutcome;

  @Field(() => LocalDateScalar, { description: '决定日期。Day of the decision.' })
  @DayColumn()
  decidedOn: LocalDate;

  @ReferenceColumn()
  matterId: string;

  @ReferenceColumn()
  meetingId: string;

  @ReferenceColumn()
  agendaItemId: string;

  @Access(subjectReaders)
  @Field(() => Money, { nullable: true, description: '据此可支付的最高金额,不涉及资金则为空。The most that may be paid under it in all, in yuan; null when it is about no money [CP-9].' })
  @FenColumn({ nullable: true })
  amount: Fen | null;

  @Field(() => Int, { description: '年度。The year of its number.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => Int, { description: '年度内的决定序号,自1起,不间断。Its number in the year, counted from 1 without a gap.' })
  @Column({ type: 'int' })
  number: number;

  @Access(subjectReaders)
  @Field(() => Int, { nullable: true, description: '应到成员数。How many members the meeting has.' })
  @Column({ type: 'int' })
  members: number;

  @Access(subjectReaders)
  @Field(() => Int, { nullable: true, description: '参与该议题的到会成员数,含回避的。How many members were present at the item, those recused included.' })
  @Column({ type: 'int' })
  present: number;

  @Access(subjectReaders)
  @Field(() => Int, { nullable: true, description: '回避的到会成员数。How many of those were recused [CP-6].' })
  @Column({ type: 'int' })
  recused: number;

  @Access(subjectReaders)
  @Field(() => Int, { nullable: true, description: '赞成票数。Votes for.' })
  @Column({ type: 'int' })
  votesFor: number;

  @Access(subjectReaders)
  @Field(() => Int, { nullable: true, description: '反对票数。Votes against.' })
  @Column({ type: 'int' })
  votesAgainst: number;

  @Access(subjectReaders)
  @Field(() => Int, { nullable: true, description: '弃权票数,计入表决基数。Abstentions, which count in the base of the majority.' })
  @Column({ type: 'int' })
  votesAbstained: number;

  /** Null for a decision of before it was kept. */
  @ReferenceColumn({ nullable: true })
  proposedById: string | null;

  @ReferenceColumn({ nullable: true })
  enteredById: string | null;

  @Field(() => ID, { description: '形成决定的办理编号,可凭以查验留痕。Id of the act that closed the vote, for its proof in the trail [GY-5a].' })
  @ReferenceColumn()
  actId: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
