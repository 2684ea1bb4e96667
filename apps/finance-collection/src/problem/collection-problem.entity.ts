import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { bothSides, type CollectionSide, CollectionSideEnum } from '../both-sides';

/** A problem of the collection, on the one list of both sides until it is solved [BH-1, BH-8]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '代收工作中的问题,双方一份清单[BH-8]。A problem of the collection, on the one list of both sides [BH-1, BH-8].' })
@Entity('collection_problem')
export class CollectionProblem {
  @Field(() => ID, { description: '问题编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '问题。What it is.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => String, { description: '情况说明。How it shows.' })
  @Column({ type: 'varchar', length: 2_000 })
  description: string;

  @Field(() => CollectionSideEnum, { description: '提出的一方。The side that raised it.' })
  @Column({ type: 'varchar', length: 32 })
  side: CollectionSide;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @ReferenceColumn({ nullable: true })
  taxBranchId: string | null;

  @ReferenceColumn()
  raisedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。The day it was raised.' })
  @DayColumn()
  raisedOn: LocalDate;

  @Field(() => String, { nullable: true, description: '解决办法;未解决为空。How it was solved; null until it is.' })
  @Column({ type: 'varchar', length: 2_000, nullable: true })
  solution: string | null;

  @ReferenceColumn({ nullable: true })
  solvedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '解决日期;未解决为空。The day it was solved; null until it is.' })
  @DayColumn({ nullable: true })
  solvedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
