import { type Caller, staffRoles } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, type AccessPolicy, labelledEnum, type LabelledValue, LocalDateScalar, MonthScalar } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const EmployerKind = labelledEnum('EmployerKind', '单位性质。What an employer is.');
export type EmployerKind = LabelledValue<'EmployerKind'>;

/** Who reads the whole register, not only its public part; an employer's representative reads the own entry, a union's chair those of the own union. */
export const registerPolicy: AccessPolicy<Employer> = {
  to: [...staffRoles, 'tax-officer', 'auditor', 'inspector'],
  own: (row, { roles, employerId, unionId }: Caller) =>
    (roles.includes('employer-representative') && row.id === employerId) || (roles.includes('union-chair') && row.tradeUnionId !== null && row.tradeUnionId === unionId),
};

/** An enterprise or public institution; union and tax bureau keep one register of them [BH-8]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '用人单位:企业或事业单位。An employer, enterprise or public institution, in the common register [BH-8].' })
@Entity('employer')
export class Employer {
  @Field(() => ID, { description: '单位编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '单位现用名称。Its present name.' })
  @Column({ type: 'varchar', length: 200 })
  name: string;

  @Field(() => EmployerKind, { description: '单位性质。Enterprise or public institution.' })
  @Column({ type: 'varchar', length: 32 })
  kind: EmployerKind;

  @Access<Employer>(registerPolicy)
  @Field(() => String, { nullable: true, description: '统一社会信用代码。Unified social credit code, for staff, tax officers and the employer itself.' })
  @Column({ type: 'char', length: 18 })
  creditCode: string;

  @Access<Employer>(registerPolicy)
  @Field(() => LocalDateScalar, { nullable: true, description: '登记日期。Day of registration.' })
  @DayColumn()
  registeredOn: LocalDate;

  /** The present name in pinyin, and its initials; empty for a name from before they were kept. */
  @Column({ type: 'varchar', length: 1_200 })
  namePinyin: string;

  @Column({ type: 'varchar', length: 200 })
  nameInitials: string;

  /** The employer this one was merged into; null while it is live. */
  @ReferenceColumn({ nullable: true })
  mergedIntoId: string | null;

  /** The union it belongs to: its own, a joint one, or the one above that it will be formed under; null when nobody has said. */
  @ReferenceColumn({ nullable: true })
  tradeUnionId: string | null;

  @Access<Employer>(registerPolicy)
  @Field(() => MonthScalar, { nullable: true, description: '建会月份;未建会为空。建会次月起缴纳工会经费,此前缴纳建会筹备金。The month its union was formed in; null while it has none. It pays dues from the month after, and the preparation fund before [CP-1, CP-3].' })
  @Column({ type: 'char', length: 7, nullable: true })
  unionFormedIn: Month | null;

  /** The branch of the tax bureau it pays at; null when nobody has said. */
  @ReferenceColumn({ nullable: true })
  taxBranchId: string | null;

  /** The park it lies in; null when it lies in none, or nobody has said. */
  @ReferenceColumn({ nullable: true })
  parkId: string | null;

  @Access<Employer>(registerPolicy)
  @Field(() => Int, { nullable: true, description: '职工人数;未知为空。How many work there; null when nobody has counted.' })
  @Column({ type: 'int', nullable: true })
  headcount: number | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
