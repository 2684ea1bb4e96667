import { type Caller, staffRoles } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, type AccessPolicy, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const EmployerKind = labelledEnum('EmployerKind', '单位性质。What an employer is.');
export type EmployerKind = LabelledValue<'EmployerKind'>;

/** Who reads the whole register, not only its public part; an employer's representative reads the own entry. */
export const registerPolicy: AccessPolicy<Employer> = {
  to: [...staffRoles, 'tax-officer', 'auditor', 'inspector'],
  own: (row, caller: Caller) => caller.roles.includes('employer-representative') && row.id === caller.employerId,
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

  /** The employer this one was merged into; null while it is live. */
  @ReferenceColumn({ nullable: true })
  mergedIntoId: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
