import { IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { staffReaders } from '../staff-readers';

/** Under which status somebody is on the staff, as stored. */
export type PersonnelStatus = LabelledValue<'PersonnelStatus'>;
export const PersonnelStatusEnum = labelledEnum('PersonnelStatus', '人员身份。Under which status somebody is on the staff.');

/** The establishment of a status: how many of it there may be, and are. Whoever wants its last place queues at this row. */
@Directive('@key(fields: "id")')
@Access({ to: staffReaders })
@ObjectType({ simpleResolvers: true, description: '编制(员额):公务员、事业编制人员、职业化工会工作者各一。The establishment of a status: how many of it there may be, and are [WZ-5, WZ-6].' })
@Entity('establishment')
export class Establishment {
  @Field(() => ID, { description: '编制编号。Id, UUID.' })
  @IdColumn()
  id: string;

  @Field(() => PersonnelStatusEnum, { description: '人员身份。Status.' })
  @Column({ type: 'varchar', length: 32 })
  status: PersonnelStatus;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
