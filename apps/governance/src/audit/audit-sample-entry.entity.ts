import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { supervisors } from '../act-index/act-index-readers';

/** An act an audit drew, in the order of the draw. Reached only through its audit. */
@Access({ to: supervisors })
@ObjectType({ simpleResolvers: true, description: '审计样本。An act an audit drew.' })
@Entity('audit_sample')
export class AuditSampleEntry {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  auditId: string;

  @ReferenceColumn()
  indexedActId: string;

  @Field(() => Int, { description: '抽取次序。Its place in the draw, counted from 1.' })
  @Column({ type: 'int' })
  place: number;
}
