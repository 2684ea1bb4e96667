import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Which seat of the leadership body it is, as stored. */
export type LeadershipSeatKind = LabelledValue<'LeadershipSeatKind'>;
export const LeadershipSeatKindEnum = labelledEnum('LeadershipSeatKind', '领导班子席位。A seat of the leadership body [GY-2b].');

/** Who sits in the leadership body, from when until when [GY-2b, GY-3]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '领导班子席位。Who sits in the leadership body, from when until when [GY-2b, GY-3].' })
@Entity('leadership_seat')
export class LeadershipSeat {
  @Field(() => ID, { description: '席位编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  personId: string;

  /** As personnel told it when the person was seated; shown to the public only while the seat is held. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  personName: string | null;

  @Field(() => LeadershipSeatKindEnum, { description: '席位。The seat.' })
  @Column({ type: 'varchar', length: 32 })
  kind: LeadershipSeatKind;

  @Field(() => Boolean, { description: '是否主持工作(未正式任职)。Whether the person only acts in it.' })
  @Column({ type: 'boolean' })
  acting: boolean;

  @Field(() => LocalDateScalar, { description: '任职起始日期。First day.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '离任日期,自该日起不再任职。The day from which the person no longer sits; null while open.' })
  @DayColumn({ nullable: true })
  vacatedOn: LocalDate | null;

  @Field(() => ID, { nullable: true, description: '该任职的办理编号,可凭以免登录查验留痕;此前登记的为空。Id of the act that made it, for its proof in the trail, for everybody; null for what was entered before it was kept.' })
  @ReferenceColumn({ nullable: true })
  actId: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
