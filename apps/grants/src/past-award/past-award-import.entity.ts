import { Access, importedListOf, labelledEnum, type LabelledValue, type PreviewedRow } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';

export const ImportedRowVerdictEnum = labelledEnum('ImportedRowVerdict', '导入行的核对结果。What a row of a file comes to.');
export type ImportedRowVerdict = LabelledValue<'ImportedRowVerdict'>;

/** An old list somebody looked at before he entered it: its id is the ticket it is entered by. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '历年立项导入:先预览,再凭此编号一次登记。An import of past awards: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('past_award_import')
export class PastAwardImport extends importedListOf<PreviewedRow<ImportedRowVerdict>>() {}
