import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { AwardStateEnum } from './award.enums';
import type { AwardState } from './award.transitions';

/** A grant that was awarded, by which decision over exactly which list [GY-2b]. Its team reads it, besides the office. */
@Directive('@key(fields: "id")')
@Access<Award>({ to: grantReaders, own: (row, { personId }) => personId !== null && row.teamMemberIds.includes(personId) })
@ObjectType({ simpleResolvers: true, description: '立项资助。A grant that was awarded to an application.' })
@Entity('award')
export class Award {
  @Field(() => ID, { description: '立项编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  proposalId: string;

  @ReferenceColumn()
  employerId: string;

  /** The team of the application, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  teamMemberIds: string[];

  @ReferenceColumn()
  decisionId: string;

  @Field(() => String, { description: '集体决定所依据内容的SHA-256。SHA-256 of the content the decision was taken over, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  decisionSha256: string;

  @Field(() => Money, { description: '资助金额。Amount of the grant, in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '立项日期。The day it was awarded.' })
  @DayColumn()
  grantedOn: LocalDate;

  @Field(() => AwardStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AwardState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
