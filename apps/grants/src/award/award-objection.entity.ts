import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { AwardObjectionStateEnum } from './award.enums';
import type { AwardObjectionState } from './award-objection.transitions';

/** An objection to one project of a published list; it holds the list until it is answered [CP-4]. Its author reads it, besides those who handle it. */
@Directive('@key(fields: "id")')
@Access<AwardObjection>({ to: [...grantReaders, 'deputy'], own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '公示异议。An objection to a project of a published list.' })
@Entity('award_objection')
export class AwardObjection {
  @Field(() => ID, { description: '异议编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  proposalId: string;

  @Field(() => ID, { description: '所涉申请编号。Id of the application it objects to.' })
  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '异议内容。What it says.' })
  @Column({ type: 'varchar', length: 2000 })
  text: string;

  @Field(() => AwardObjectionStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AwardObjectionState;

  @Field(() => DateTime, { description: '提出时刻。When it was raised.' })
  @MomentColumn()
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: '答复及理由。The answer and its reason; null until it is given.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  answer: string | null;

  @ReferenceColumn({ nullable: true })
  answeredById: string | null;

  /** The decision a rejection rests on. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => DateTime, { nullable: true, description: '答复时刻。When it was answered.' })
  @MomentColumn({ nullable: true })
  answeredAt: Date | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
