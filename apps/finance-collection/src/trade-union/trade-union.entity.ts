import { type Caller, staffRoles } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, type AccessPolicy, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const TradeUnionKind = labelledEnum('TradeUnionKind', '工会组织类别,由上至下。The kind of a union organisation, from above to below.');
export type TradeUnionKind = LabelledValue<'TradeUnionKind'>;

/** Who reads what a union's members pay by: both sides of the collection, supervision, and the union's own chair [BH-8]. */
export const unionPolicy: AccessPolicy<TradeUnion> = {
  to: [...staffRoles, 'tax-officer', 'auditor', 'inspector'],
  own: (row, caller: Caller) => caller.roles.includes('union-chair') && row.id === caller.unionId,
};

/** A union organisation in the tree of unions; targets are broken down to unions and dues are counted by them [BH-7]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '工会组织。A union organisation, at its place in the tree of unions.' })
@Entity('trade_union')
export class TradeUnion {
  @Field(() => ID, { description: '工会编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '工会名称。Name.' })
  @Column({ type: 'varchar', length: 200 })
  name: string;

  @Field(() => TradeUnionKind, { description: '工会组织类别。Its kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: TradeUnionKind;

  /** The union above it; null for the federation at the head of the tree. */
  @ReferenceColumn({ nullable: true })
  parentId: string | null;

  @Field(() => LocalDateScalar, { description: '成立日期。The day it was formed.' })
  @DayColumn()
  formedOn: LocalDate;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
