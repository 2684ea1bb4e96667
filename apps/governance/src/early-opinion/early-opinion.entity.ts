import { DayColumn, IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { minutesReaders } from '../minutes/minutes-readers';

/** Whoever speaks last said elsewhere where he stands before the others had spoken: found afterwards, a breach on record [GY-2c]. Never changed. */
@Access({ to: minutesReaders })
@ObjectType({ simpleResolvers: true, description: '事后查明的提前表态。An opinion the last speaker gave before the others, found afterwards [GY-2c].' })
@Entity('early_opinion')
export class FoundEarlyOpinion {
  @Field(() => ID, { description: '记录编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => LocalDateScalar, { description: '表态日期。Day it was given.' })
  @DayColumn()
  givenOn: LocalDate;

  @Field(() => String, { description: '情况说明。What happened.' })
  @Column({ type: 'varchar', length: 1000 })
  description: string;

  @Field(() => String, { description: '佐证材料SHA-256。SHA-256 of what proves it, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  evidenceSha256: string;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '记录时刻。When it was recorded.' })
  @MomentColumn()
  at: Date;
}
