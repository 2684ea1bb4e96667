import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { contractReaders } from '../staff-readers';

/** The labour contract of a professional union worker; what it pays stands in rows of its own, by day. */
@Directive('@key(fields: "id")')
@Access<LabourContract>({ to: contractReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '劳动合同。The labour contract of a professional union worker [WZ-4].' })
@Entity('labour_contract')
export class LabourContract {
  @Field(() => ID, { description: '合同编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  staffMembershipId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '工作地点,以当地最低工资为准。The place whose minimum wage counts.' })
  @Column({ type: 'varchar', length: 100 })
  place: string;

  @Field(() => LocalDateScalar, { description: '签订日期。Day it was signed.' })
  @DayColumn()
  signedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '合同期限首日。First day of its term.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '合同期限末日;无固定期限为空。Last day of its term; null when the term is open.' })
  @DayColumn({ name: 'until_day', nullable: true })
  until: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '提前终止日期。The last day, where it ended before its term.' })
  @DayColumn({ nullable: true })
  endedOn: LocalDate | null;

  @Field(() => String, { description: '合同名称及编号。Title and number of the contract.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  /** The contract it renews, and the assessment the renewal rests on; null for one that renews none. */
  @ReferenceColumn({ nullable: true })
  renewsId: string | null;

  @ReferenceColumn({ nullable: true })
  assessmentId: string | null;

  @Field(() => String, { nullable: true, description: '终止文件名称及文号。The document that ended it, title and number.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  endDocument: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** What a contract pays a month from a day on, and from which minimum wage that follows; append-only, shown only by a reading. */
@Entity('labour_contract_wage')
export class LabourContractWage {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  labourContractId: string;

  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @FenColumn()
  wage: Fen;

  @ReferenceColumn()
  minimumWageId: string;

  /** The multiple of the minimum wage in hundredths: 200 for twice. */
  @Column({ type: 'int' })
  multipleHundredths: number;

  /** The revision it came by; null for the wage the contract was signed with. */
  @ReferenceColumn({ nullable: true })
  wageRevisionId: string | null;

  @ReferenceColumn()
  actId: string;
}
