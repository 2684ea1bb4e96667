import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { DisclosedFigureKind } from './disclosed-figure.type';

/** What the federation publishes of the use of a power; withdrawn, its content goes and a tombstone says so [GY-5a]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '用权公开。What is published of the use of a power; a withdrawn one leaves a tombstone [GY-5a].' })
@Entity('disclosure')
export class Disclosure {
  @Field(() => ID, { description: '公开编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Column({ type: 'varchar', length: 4000 })
  text: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  withheld: string | null;

  /** Null for one of before figures were disclosed, which shows none. */
  @Column({ type: 'json', nullable: true })
  withheldFigures: readonly DisclosedFigureKind[] | null;

  @Field(() => String, { description: '公开内容的散列值,SHA-256,撤回后仍在。SHA-256 of what was published, which stays after a withdrawal.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @Field(() => LocalDateScalar, { description: '公开日期。Day of publication.' })
  @DayColumn()
  publishedOn: LocalDate;

  @ReferenceColumn()
  publishedById: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act that published it, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '撤回日期。Day it was withdrawn; null while it stands.' })
  @DayColumn({ nullable: true })
  withdrawnOn: LocalDate | null;

  @ReferenceColumn({ nullable: true })
  withdrawnById: string | null;

  @Field(() => String, { nullable: true, description: '撤回理由。Why it was withdrawn.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  withdrawalReason: string | null;

  @Field(() => ID, { nullable: true, description: '撤回的办理编号。Id of the act that withdrew it, for its proof in the trail.' })
  @ReferenceColumn({ nullable: true })
  withdrawalActId: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
