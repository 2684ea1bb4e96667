import { IdColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, PrimaryColumn } from 'typeorm';

/** An act an audit could draw, by its id only, so that anybody signed in can draw again. Reached only through its audit. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '审计总体中的一件办理。An act an audit could draw, by its id.' })
@Entity('audit_population')
export class AuditPopulationEntry {
  @PrimaryColumn({ type: 'char', length: 36 })
  auditId: string;

  @Field(() => ID, { description: '办理编号。Id of the act in the index.' })
  @IdColumn()
  id: string;
}
