import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { inspection } from '../relation/relation-readers';

/** Which of the four forms, as stored. */
export type AccountabilityForm = LabelledValue<'AccountabilityForm'>;
export const AccountabilityFormEnum = labelledEnum('AccountabilityForm', '“四种形态”。One of the four forms [GY-6].');

/** Who issued the document of a measure, as stored. */
export type MeasureIssuer = LabelledValue<'MeasureIssuer'>;
export const MeasureIssuerEnum = labelledEnum('MeasureIssuer', '作出机关。Who issued the document of a measure [GY-6].');

/** What an outside body imposed on somebody, by its document [GY-6]. Reached only through its entry and a case file. */
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '问责措施,由市委、市纪委等作出,凭其文书登记。What an outside body imposed, by its document [GY-6].' })
@Entity('accountability_measure')
export class AccountabilityMeasure {
  @Field(() => ID, { description: '措施编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  caseId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => AccountabilityFormEnum, { description: '适用的形态。Which of the four forms.' })
  @Column({ type: 'varchar', length: 16 })
  form: AccountabilityForm;

  @Field(() => MeasureIssuerEnum, { description: '作出机关。Who issued it.' })
  @Column({ type: 'varchar', length: 32 })
  issuer: MeasureIssuer;

  @Field(() => String, { description: '文号。Number of the document.' })
  @Column({ type: 'varchar', length: 100 })
  documentNumber: string;

  @Field(() => String, { description: '文书的SHA-256。SHA-256 of the document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @Field(() => LocalDateScalar, { description: '作出日期。Day it was issued.' })
  @DayColumn()
  issuedOn: LocalDate;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。Day it was entered.' })
  @DayColumn()
  recordedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
