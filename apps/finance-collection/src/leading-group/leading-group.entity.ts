import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { bothSides, type CollectionSide, CollectionSideEnum } from '../both-sides';

export const TaxBureauPostEnum = labelledEnum('TaxBureauPost', '税务局职务。A post in the tax bureau.');
export type TaxBureauPost = LabelledValue<'TaxBureauPost'>;

/** The group that leads the collection: the federation's chair heads it, a deputy director of the tax bureau is deputy head [BH-3]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '经费代收工作领导小组。The group of both sides that leads the collection [BH-3].' })
@Entity('leading_group')
export class LeadingGroup {
  @Field(() => ID, { description: '领导小组编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  headId: string;

  @ReferenceColumn()
  deputyHeadId: string;

  @Field(() => LocalDateScalar, { description: '成立日期。The day it was formed.' })
  @DayColumn()
  formedOn: LocalDate;

  @Field(() => String, { description: '成立文件。The document that formed it.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '由新的领导小组接替的日期;现任为空。The day another group took its place; null for the present one.' })
  @DayColumn({ nullable: true })
  replacedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** Somebody of a leading group besides its heads. Reached only through the group. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '领导小组成员。A member of a leading group.' })
@Entity('leading_group_member')
export class LeadingGroupMember {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  leadingGroupId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => CollectionSideEnum, { description: '所属一方。The side the member is of.' })
  @Column({ type: 'varchar', length: 32 })
  side: CollectionSide;
}
