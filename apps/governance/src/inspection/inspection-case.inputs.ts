import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsHash, IsIn, IsLowercase, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type AccountabilityForm, AccountabilityFormEnum, type MeasureIssuer, MeasureIssuerEnum } from './accountability-measure.entity';
import { type AccountableDeviation, AccountableDeviationEnum } from './accountable-person.entity';
import { InspectionCaseStateEnum, type InspectionOutcome, InspectionOutcomeEnum } from './inspection-case.entity';
import type { InspectionCaseState } from './inspection-case.transitions';

@InputType({ description: '立案:逾期的审计问题、逾期的质询、办理事项,或权力事项与日期,四者填其一。A case about one thing: an overdue finding, an overdue inquiry, an act, or a power item on a day.' })
export class OpenInspectionCaseInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '逾期未整改的审计问题编号。The overdue finding it comes from.' })
  findingId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '逾期未答复的质询编号。The overdue inquiry it comes from.' })
  inquiryId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '所涉办理编号。The act it is about.' })
  indexedActId?: string | null;

  @IsOptional()
  @IsIn(powerItemCodes)
  @Field(() => ID, { nullable: true, description: '权力事项编码,须同时填写日期。Code of the power item it is about, together with the day.' })
  powerItem?: PowerItemCode | null;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '事发日期,与权力事项同时填写。The day it is about, together with the power item.' })
  eventDay?: LocalDate | null;

  @MaxLength(4000)
  @Field(() => String, { description: '反映的问题,仅可以“阅卷”查阅。What it is about; read by an act only.' })
  allegation: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '阅卷。A reading of a case.' })
export class ReadInspectionCaseInput {
  @IsUUID()
  @Field(() => ID, { description: '案件编号。The case.' })
  caseId: string;

  @MaxLength(500)
  @Field(() => String, { description: '查阅事由,留痕。Why it is read; kept in the trail.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '责任人员的出入。A departure from what the register says.' })
export class AccountableDeviationInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。The person.' })
  personId: string;

  @Field(() => AccountableDeviationEnum, { description: '增加或不列。Added, or left out.' })
  deviation: AccountableDeviation;

  @MaxLength(1000)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;
}

@InputType({ description: '案件办结。责任人员按登记确定,不由人选定。The conclusion of a case; who must answer is computed, not chosen.' })
export class ConcludeInspectionCaseInput {
  @IsUUID()
  @Field(() => ID, { description: '案件编号。The case.' })
  caseId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => InspectionOutcomeEnum, { description: '核查结论。How it ends.' })
  outcome: InspectionOutcome;

  @MaxLength(4000)
  @Field(() => String, { description: '结论说明。What is concluded.' })
  conclusion: string;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [AccountableDeviationInput], { defaultValue: [], description: '与登记的出入,逐人说明理由。Departures from the register, each with its reason.' })
  deviations: AccountableDeviationInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记问责措施。The measure of an outside body.' })
export class RecordMeasureInput {
  @IsUUID()
  @Field(() => ID, { description: '案件编号。The case.' })
  caseId: string;

  @IsUUID()
  @Field(() => ID, { description: '被问责人员编号。On whom it was imposed.' })
  personId: string;

  @Field(() => AccountabilityFormEnum, { description: '适用的形态。Which of the four forms.' })
  form: AccountabilityForm;

  @Field(() => MeasureIssuerEnum, { description: '作出机关,须为本会以外的机关。Who issued it; not the federation.' })
  issuer: MeasureIssuer;

  @MaxLength(100)
  @Field(() => String, { description: '文号。Number of the document.' })
  documentNumber: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '文书的SHA-256(小写)。SHA-256 of the document, hexadecimal in small letters.' })
  documentSha256: string;

  @Field(() => LocalDateScalar, { description: '作出日期。Day it was issued.' })
  issuedOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '纪检案件筛选。Which cases.' })
export class InspectionCaseFilter {
  @IsOptional()
  @Field(() => InspectionCaseStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: InspectionCaseState | null;
}
