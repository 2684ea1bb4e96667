import { Access, importedListOf, labelledEnum, type LabelledValue, type PreviewedRow } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { registerPolicy } from '../employer/employer.entity';

export const EmployerRowVerdictEnum = labelledEnum('EmployerRowVerdict', '单位名单中一行的核对结果。What a row of a list of employers comes to.');
export type EmployerRowVerdict = LabelledValue<'EmployerRowVerdict'>;

/** A list of employers somebody looked at before he entered it: its id is the ticket it is entered by. */
@Access({ to: registerPolicy.to })
@ObjectType({ simpleResolvers: true, description: '单位名单导入:先预览,再凭此编号一次登记。An import of employers: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('employer_import')
export class EmployerImport extends importedListOf<PreviewedRow<EmployerRowVerdict>>() {
  /** The employer of each row once it is entered, in the order of the rows; empty until then. */
  @Column({ type: 'json' })
  employerIds: string[];
}
