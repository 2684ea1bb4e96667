import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { NoticeCondition } from '../notice/condition';
import type { RecruitmentBatchState } from './recruitment-batch.transitions';

export const RecruitmentBatchStateEnum = labelledEnum('RecruitmentBatchState', '招录批次状态。Where a recruitment stands.');

/** A recruitment of professional union workers for a post; what its notice says holds for it until its end. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '招录批次。A recruitment of professional union workers for a post [WZ-5].' })
@Entity('recruitment_batch')
export class RecruitmentBatch {
  @Field(() => ID, { description: '招录批次编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '批次名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @ReferenceColumn()
  postId: string;

  @Field(() => Int, { description: '招录人数。How many are recruited.' })
  @Column({ type: 'int' })
  places: number;

  @Field(() => LocalDateScalar, { description: '报名首日。First day of registration.' })
  @DayColumn()
  registrationFirst: LocalDate;

  @Field(() => LocalDateScalar, { description: '报名截止日。Last day of registration.' })
  @DayColumn()
  registrationLast: LocalDate;

  @Field(() => Int, { description: '笔试权重,万分之几,公告时确定。Weight of the written test in hundredths of a per cent, fixed by the notice [WZ-3].' })
  @Column({ type: 'int' })
  writtenWeight: number;

  @Field(() => Int, { description: '面试权重,万分之几。Weight of the interview in hundredths of a per cent.' })
  @Column({ type: 'int' })
  interviewWeight: number;

  @Field(() => Int, { description: '笔试合格线,百分之一分,公告时确定;0为不设。The pass mark of the written test in hundredths of a point, fixed by the notice; 0 where there is none [WZ-3].' })
  @Column({ type: 'int' })
  writtenPassMark: number;

  @Field(() => Int, { description: '公示工作日数。Working days of publicity [CP-4].' })
  @Column({ type: 'int' })
  publicityWorkingDays: number;

  @Field(() => Int, { description: '名单有效期,月。For how many months its list is valid.' })
  @Column({ type: 'int' })
  listMonths: number;

  @ReferenceColumn()
  openedById: string;

  @Field(() => String, { nullable: true, description: '终止理由,未终止的为空。Why it was cancelled; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  cancellationReason: string | null;

  @Field(() => RecruitmentBatchStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: RecruitmentBatchState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** A condition of a notice; append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '招录条件。A condition of a notice.' })
@Entity('recruitment_condition')
export class RecruitmentCondition extends NoticeCondition {
  @ReferenceColumn()
  batchId: string;
}
