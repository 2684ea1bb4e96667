import { ExpectedVersion, LocalDateScalar, Money, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

/** What is entered of every contract that was signed. */
@InputType()
abstract class SignedContractInput {
  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '签订日期,不晚于今日。Day it was signed, today at the latest.' })
  signedOn: LocalDate;

  @IsNotEmpty()
  @Field(() => Money, { description: '月工资,为签订之日当地最低工资的规定倍数。A month’s wage in yuan: the multiple of the local minimum wage on the day of signing [WZ-4].' })
  wage: Fen;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '合同名称及编号。Title and number of the contract.' })
  document: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '签订劳动合同。A labour contract.' })
export class SignLabourContractInput extends SignedContractInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '工作地点,以当地最低工资为准。The place whose minimum wage counts.' })
  place: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '合同期限首日。First day of its term.' })
  from: LocalDate;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '合同期限末日;无固定期限不填。Last day of its term; left out when the term is open.' })
  until?: LocalDate | null;
}

@InputType({ description: '续订劳动合同。The renewal of a labour contract.' })
export class RenewLabourContractInput extends SignedContractInput {
  @IsUUID()
  @Field(() => ID, { description: '期满合同编号。Id of the contract that ends.' })
  labourContractId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '续订期限末日;无固定期限不填。Last day of the new term; left out when it is open.' })
  until?: LocalDate | null;
}

@InputType({ description: '工资调整。A revision of wages.' })
export class ReviseWagesInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '地点。The place whose minimum wage changed.' })
  place: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '执行首日。First day of the new wages.' })
  from: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '调整文件名称及文号。The document of the revision, title and number.' })
  document: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '终止劳动合同。The end of a labour contract before its term.' })
export class EndLabourContractInput {
  @IsUUID()
  @Field(() => ID, { description: '合同编号。Id of the contract.' })
  labourContractId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '合同末日。Its last day.' })
  endedOn: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '终止文件名称及文号。The document that ends it, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '查阅工资。The reading of a wage.' })
export class ReadWageInput {
  @IsUUID()
  @Field(() => ID, { description: '合同编号。Id of the contract.' })
  contractId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '查阅哪一日的工资。The day whose wage is read.' })
  onDay: LocalDate;

  @MaxLength(500)
  @Field(() => String, { description: '查阅事由。Why it is read.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '劳动合同筛选。Which labour contracts.' })
export class LabourContractFilter {
  @Field(() => String, { nullable: true, description: '工作地点。Those of this place.' })
  place?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日在合同期限内的。Those in their term on this day.' })
  onDay?: LocalDate | null;
}
