import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type SecondmentCapacity, SecondmentCapacityEnum, type SecondmentPayer, SecondmentPayerEnum } from './secondment.entity';

@InputType({ description: '派驻。A secondment to a workstation.' })
export class StartSecondmentInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsUUID()
  @Field(() => ID, { description: '派驻工作站的编号。Id of the workstation.' })
  workstationId: string;

  @IsNotEmpty()
  @Field(() => SecondmentCapacityEnum, { description: '派驻身份。As which of the three [DX-2].' })
  capacity: SecondmentCapacity;

  @IsNotEmpty()
  @Field(() => SecondmentPayerEnum, { description: '派驻期间薪酬承担方。Who pays meanwhile.' })
  payer: SecondmentPayer;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '派驻首日。First day there.' })
  from: LocalDate;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '拟定返回日期。Day the return is planned for.' })
  returnsOn?: LocalDate | null;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '派驻文件名称及文号。The document of the secondment, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '结束派驻。The end of a secondment.' })
export class EndSecondmentInput {
  @IsUUID()
  @Field(() => ID, { description: '派驻编号。Id of the secondment.' })
  secondmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '派驻末日。Last day there.' })
  until: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '结束派驻文件名称及文号。The document that ends it, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '派驻筛选。Which secondments.' })
export class SecondmentFilter {
  @Field(() => ID, { nullable: true, description: '原机关部门的编号。Those of this home department of the office.' })
  staffDepartmentId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日在派驻的。Those that hold on this day.' })
  onDay?: LocalDate | null;
}

/** The orders a list of secondments can be asked in, and the property each orders by. */
export const SecondmentOrder = { FROM: 'from' } as const;
export type SecondmentOrder = (typeof SecondmentOrder)[keyof typeof SecondmentOrder];
registerEnumType(SecondmentOrder, {
  name: 'SecondmentOrder',
  description: '派驻排序。The order of secondments.',
  valuesConfig: { FROM: { description: '按派驻首日。By first day.' } },
});
