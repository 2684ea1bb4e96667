import { Access, importedListOf, labelledEnum, type LabelledValue, type PreviewedRow } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { bothSides } from '../both-sides';

export const VisitFormVerdictEnum = labelledEnum('VisitFormVerdict', '走访表一行的核对结果。What a row of visit forms comes to.');
export type VisitFormVerdict = LabelledValue<'VisitFormVerdict'>;

/** Forms of visits that were filled in without a connection, looked at before they are entered. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '走访表导入:离线填写,先预览,再凭此编号一次登记。An import of visit forms: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('visit_form_import')
export class VisitFormImport extends importedListOf<PreviewedRow<VisitFormVerdict>>() {}
