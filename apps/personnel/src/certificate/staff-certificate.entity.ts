import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { contractReaders } from '../staff-readers';

/** What a certificate says, as stored. */
export type StaffCertificateKind = LabelledValue<'StaffCertificateKind'>;
export const StaffCertificateKindEnum = labelledEnum('StaffCertificateKind', '证明种类。What a certificate says.');

/** A numbered certificate of what the register says of a person on a day; append-only. */
@Directive('@key(fields: "id")')
@Access<StaffCertificate>({ to: contractReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '证明:登记在册内容的编号证明,可凭编号和SHA-256查验。A numbered certificate of what the register says of a person on a day; its number and SHA-256 can be verified by anybody.' })
@Entity('staff_certificate')
export class StaffCertificate {
  @Field(() => ID, { description: '证明编号(系统)。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '证明文号,按年连续编号。Its number, running by year.' })
  @Column({ type: 'varchar', length: 20 })
  number: string;

  @Field(() => StaffCertificateKindEnum, { description: '种类。Kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: StaffCertificateKind;

  @ReferenceColumn()
  personId: string;

  @Field(() => LocalDateScalar, { description: '截至日期。The day it speaks of.' })
  @DayColumn()
  asOf: LocalDate;

  @Field(() => String, { description: '用途。What it is for.' })
  @Column({ type: 'varchar', length: 200 })
  purpose: string;

  @Field(() => [String], { description: '证明内容,逐行,由登记生成。What it says, line by line, made from the register.' })
  @Column({ type: 'json', name: 'certified_lines' })
  lines: string[];

  @Field(() => String, { description: '内容SHA-256,供查验。SHA-256 of its number and lines, one a line, for its verification.' })
  @Column({ type: 'char', length: 64 })
  sha256: string;

  @Field(() => LocalDateScalar, { description: '出具日期。Day of issue.' })
  @DayColumn()
  issuedOn: LocalDate;

  @ReferenceColumn()
  issuedById: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
