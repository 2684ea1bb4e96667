import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { inspection, isConcernedBy } from './relation-readers';

/** What kind of relation it is, as stored. */
export type RelationKind = LabelledValue<'RelationKind'>;
export const RelationKindEnum = labelledEnum('RelationKind', '利害关系类别。The kind of a relation [CP-6].');

/** A relation that can make a conflict of interest, for those who look for conflicts and those it concerns [CP-6, CP-8]. */
@Directive('@key(fields: "id")')
@Access<Relation>({ to: inspection, own: isConcernedBy })
@ObjectType({ simpleResolvers: true, description: '利害关系。A relation that can make a conflict of interest [CP-6].' })
@Entity('relation')
export class Relation {
  @Field(() => ID, { description: '关系编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => RelationKindEnum, { description: '类别。The kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: RelationKind;

  @ReferenceColumn()
  personId: string;

  @ReferenceColumn({ nullable: true })
  otherPersonId: string | null;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @Field(() => LocalDateScalar, { description: '关系起始日期。Since when.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: '申报日期。Day it was declared.' })
  @DayColumn()
  declaredOn: LocalDate;

  @ReferenceColumn()
  declaredById: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '撤回日期。Day it was withdrawn; null while it stands.' })
  @DayColumn({ nullable: true })
  withdrawnOn: LocalDate | null;

  /** Hash of kind and both sides while the relation stands, null once withdrawn: the same relation stands once. */
  @Column({ type: 'char', length: 64, nullable: true })
  standingKey: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
