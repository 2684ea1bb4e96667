import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { grantReaders } from '../grant-readers';

/** A grant of a year before this house, as an old list tells it; it counts in what was funded before. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '历年立项(补录)。An award of a year before this house, imported from an old list.' })
@Entity('past_award')
export class PastAward {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => Int, { description: '年度。Year.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => String, { description: '项目名称。Title of the project.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => String, { description: '单位名称,以旧名单为准。Name of the unit as the old list has it.' })
  @Column({ type: 'varchar', length: 200 })
  employerName: string;

  /** The employer of the register that bears or bore this name alone; null when there is none. */
  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @Field(() => Money, { description: '资助金额。Amount, in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '立项日期。The day it was awarded.' })
  @DayColumn()
  grantedOn: LocalDate;

  /** The import that entered or last changed it. */
  @ReferenceColumn()
  importId: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** The index by which past awards of a similar title are found, as that of the titles funded here. */
@Entity('past_award_bigram')
export class PastAwardBigram {
  @PrimaryColumn({ type: 'varchar', length: 4 })
  bigram: string;

  @Column({ type: 'int' })
  size: number;

  @PrimaryColumn({ type: 'char', length: 36 })
  pastAwardId: string;
}

/** A person of a past award's team, as the office named it. */
@Entity('past_award_member')
export class PastAwardMember {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  pastAwardId: string;

  @ReferenceColumn()
  personId: string;
}
