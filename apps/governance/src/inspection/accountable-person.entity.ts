import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { inspection } from '../relation/relation-readers';

/** Why somebody must answer, as stored. */
export type AccountableCapacity = LabelledValue<'AccountableCapacity'>;
export const AccountableCapacityEnum = labelledEnum('AccountableCapacity', '责任身份。Why somebody must answer [GY-6].');

/** How a conclusion departs from the register, as stored. */
export type AccountableDeviation = LabelledValue<'AccountableDeviation'>;
export const AccountableDeviationEnum = labelledEnum('AccountableDeviation', '与登记的出入。How a conclusion departs from the register.');

/** Who must answer for a case, computed from the register, with each deviation and its reason [GY-6]. Reached only through a case file. */
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '责任人员。Who must answer for a case [GY-6].' })
@Entity('accountable_person')
export class AccountablePerson {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  caseId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => AccountableCapacityEnum, { description: '责任身份。In which capacity.' })
  @Column({ type: 'varchar', length: 32 })
  capacity: AccountableCapacity;

  @Field(() => AccountableDeviationEnum, { nullable: true, description: '与登记的出入,没有则为空。Whether added to or left out of what the register says; null for neither.' })
  @Column({ type: 'varchar', length: 16, nullable: true })
  deviation: AccountableDeviation | null;

  @Field(() => String, { nullable: true, description: '出入的理由。Why.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  reason: string | null;
}
