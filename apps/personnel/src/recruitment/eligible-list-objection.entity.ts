import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { EligibleListObjectionState } from './eligible-list-objection.transitions';
import { recruiters } from './recruitment-readers';

export const EligibleListObjectionStateEnum = labelledEnum('EligibleListObjectionState', '入围名单异议状态。Where an objection to an eligible list stands.');

/** An objection to one person of a published list; he is not hired until it is answered [CP-4]. Its author reads it, besides those who handle it. */
@Directive('@key(fields: "id")')
@Access<EligibleListObjection>({ to: recruiters, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '入围名单公示异议,答复前暂缓录用所涉人员。An objection to a person of a published list; he is not hired until it is answered [CP-4].' })
@Entity('eligible_list_objection')
export class EligibleListObjection {
  @Field(() => ID, { description: '异议编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  listId: string;

  @ReferenceColumn()
  lineId: string;

  @ReferenceColumn()
  candidateId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '异议内容。What it says.' })
  @Column({ type: 'varchar', length: 2000 })
  text: string;

  @Field(() => EligibleListObjectionStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: EligibleListObjectionState;

  @Field(() => DateTime, { description: '提出时刻。When it was raised.' })
  @MomentColumn()
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: '答复及理由。The answer and its reason; null until it is given.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  answer: string | null;

  @ReferenceColumn({ nullable: true })
  answeredById: string | null;

  @Field(() => DateTime, { nullable: true, description: '答复时刻。When it was answered.' })
  @MomentColumn({ nullable: true })
  answeredAt: Date | null;

  @Field(() => Int, { description: '版本号,答复时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
