import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate, Refusal } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { registerPolicy } from '../employer/employer.entity';

export const EmployerRowVerdictEnum = labelledEnum('EmployerRowVerdict', '单位名单中一行的核对结果。What a row of a list of employers comes to.');
export type EmployerRowVerdict = LabelledValue<'EmployerRowVerdict'>;

/** A row of a list as it was read, and what it comes to. */
export interface PreviewedEmployer {
  readonly line: number;
  readonly cells: readonly string[];
  readonly verdict: EmployerRowVerdict;
  readonly refusals: readonly Refusal[];
}

/** A list of employers somebody looked at before he entered it: its id is the ticket it is entered by. */
@Access({ to: registerPolicy.to })
@ObjectType({ simpleResolvers: true, description: '单位名单导入:先预览,再凭此编号一次登记。An import of employers: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('employer_import')
export class EmployerImport {
  @Field(() => ID, { description: '导入编号,登记时的凭据。Id, UUIDv7: the ticket.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '文件内容SHA-256。SHA-256 of the file.' })
  @Column({ type: 'char', length: 64 })
  fileSha256: string;

  /** In the order of the file. */
  @Column({ type: 'json', name: 'previewed_rows' })
  rows: PreviewedEmployer[];

  /** The employer of each row once it is entered, in the order of the rows; empty until then. */
  @Column({ type: 'json' })
  employerIds: string[];

  @ReferenceColumn()
  previewedById: string;

  @Field(() => LocalDateScalar, { description: '预览日期。The day it was previewed.' })
  @DayColumn()
  previewedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  committedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '登记日期,未登记为空。The day it was entered; null until it is.' })
  @DayColumn({ nullable: true })
  committedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,登记时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
