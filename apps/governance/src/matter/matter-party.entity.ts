import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { matterReaders } from './matter-readers';

/** Whom a matter concerns: a person, an employer, or a person of an employer. Members related to them recuse themselves [CP-6]. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '议题当事方。Whom a matter concerns; members related to them recuse themselves [CP-6].' })
@Entity('matter_party')
export class MatterParty {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matterId: string;

  @ReferenceColumn({ nullable: true })
  personId: string | null;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;
}
