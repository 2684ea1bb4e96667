import { ReferenceColumn } from '@unionhall/database';
import { Access, Objection } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { AwardObjectionStateEnum } from './award.enums';
import type { AwardObjectionState } from './award-objection.transitions';

/** An objection to one project of a published list; it holds the list until it is answered [CP-4]. Its author reads it, besides those who handle it. */
@Directive('@key(fields: "id")')
@Access<AwardObjection>({ to: [...grantReaders, 'deputy'], own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '公示异议。An objection to a project of a published list.' })
@Entity('award_objection')
export class AwardObjection extends Objection {
  @ReferenceColumn()
  proposalId: string;

  @Field(() => ID, { description: '所涉申请编号。Id of the application it objects to.' })
  @ReferenceColumn()
  applicationId: string;

  @Field(() => AwardObjectionStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AwardObjectionState;

  /** The decision a rejection rests on. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;
}
