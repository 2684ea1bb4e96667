import { ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, Objection } from '@unionhall/graphql';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { EligibleListObjectionState } from './eligible-list-objection.transitions';
import { recruiters } from './recruitment-readers';

export const EligibleListObjectionStateEnum = labelledEnum('EligibleListObjectionState', '入围名单异议状态。Where an objection to an eligible list stands.');

/** An objection to one person of a published list; he is not hired until it is answered [CP-4]. Its author reads it, besides those who handle it. */
@Directive('@key(fields: "id")')
@Access<EligibleListObjection>({ to: recruiters, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '入围名单公示异议,答复前暂缓录用所涉人员。An objection to a person of a published list; he is not hired until it is answered [CP-4].' })
@Entity('eligible_list_objection')
export class EligibleListObjection extends Objection {
  @ReferenceColumn()
  listId: string;

  @ReferenceColumn()
  lineId: string;

  @ReferenceColumn()
  candidateId: string;

  @Field(() => EligibleListObjectionStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: EligibleListObjectionState;
}
