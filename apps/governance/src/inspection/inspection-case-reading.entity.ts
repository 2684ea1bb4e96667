import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** That somebody read a case, and why [CP-8]. Only the act itself answers it, so that each look at the file is a reading of its own. */
@Access<InspectionCaseReading>({ to: [], own: ({ readerId }, { personId }) => readerId === personId })
@ObjectType({ simpleResolvers: true, description: '阅卷:查阅案情,留痕备查。A reading of a case, kept in the trail [CP-8].' })
@Entity('inspection_case_reading')
export class InspectionCaseReading {
  @Field(() => ID, { description: '阅卷编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  caseId: string;

  @ReferenceColumn()
  readerId: string;

  @Field(() => String, { description: '查阅事由。Why it was read.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '查阅时刻。When.' })
  @MomentColumn()
  at: Date;

  @VersionNumberColumn()
  version: number;
}
