import type { LocalDate, Month } from '@unionhall/kernel';
import { ExpectedVersion, LocalDateScalar, MonthScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { EmployerKind } from './employer.entity';

/** More than any unit of one place has. */
export const LARGEST_HEADCOUNT = 1_000_000;

@InputType({ description: '单位登记。Registration of an employer.' })
export class RegisterEmployerInput {
  @MaxLength(18)
  @Field(() => String, { description: '统一社会信用代码,18位。Unified social credit code, 18 characters.' })
  creditCode: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '单位名称。Name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => EmployerKind, { description: '单位性质。Enterprise or public institution.' })
  kind: EmployerKind;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所属工会编号:本单位工会、联合工会,或未建会时的上级工会。The union it belongs to: its own, a joint one, or the one above while it has none.' })
  tradeUnionId?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '建会月份,未建会不填。The month its union was formed in, if it has one.' })
  unionFormedIn?: Month | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '主管分局编号。The branch of the tax bureau it pays at.' })
  taxBranchId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所在园区编号,不在园区不填。The park it lies in, if it lies in one.' })
  parkId?: string | null;

  @IsOptional()
  @Min(0)
  @Max(LARGEST_HEADCOUNT)
  @Field(() => Int, { nullable: true, description: '职工人数。How many work there.' })
  headcount?: number | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '单位更名。A new name of an employer.' })
export class RenameEmployerInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The employer.' })
  employerId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '新名称。The new name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '启用日期。The first day the new name holds.' })
  fromDay: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '单位登记事项变更;不填的不变。A change of an employer’s union, branch, park or size; what is left out stays.' })
export class ChangeEmployerParticularsInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The employer.' })
  employerId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所属工会编号。The union it belongs to.' })
  tradeUnionId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '主管分局编号。The branch it pays at.' })
  taxBranchId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所在园区编号。The park it lies in.' })
  parkId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: '是否迁出所在园区。Whether it leaves the park it lay in for none.' })
  leavesPark: boolean;

  @IsOptional()
  @Min(0)
  @Max(LARGEST_HEADCOUNT)
  @Field(() => Int, { nullable: true, description: '职工人数。How many work there.' })
  headcount?: number | null;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '启用日期。The first day it holds.' })
  fromDay: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '单位合并。A merger of one employer into another.' })
export class MergeEmployersInput {
  @MaxLength(36)
  @Field(() => ID, { description: '被并入的单位编号。The employer that is merged into another.' })
  employerId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(36)
  @Field(() => ID, { description: '并入的单位编号。The employer it is merged into.' })
  mergedIntoId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '生效日期。The day from which it holds.' })
  onDay: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '撤销单位合并。A merger that was none.' })
export class UndoEmployerMergerInput {
  @MaxLength(36)
  @Field(() => ID, { description: '已被并入的单位编号。The employer that was merged into another.' })
  employerId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '单位筛选。Which employers.' })
export class EmployerFilter {
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: '名称中的文字。Text within the present name.' })
  nameContains?: string | null;

  @MaxLength(200)
  @Field(() => String, { nullable: true, description: '查找:现用名称中的文字、全拼或简拼;可查阅名册者还可用曾用名、统一社会信用代码。Search: text within the present name, its pinyin or its initials; for those who may read the register, within earlier names and the credit code, too.' })
  search?: string | null;

  @MaxLength(18)
  @Field(() => String, { nullable: true, description: '统一社会信用代码,限可查阅者。The credit code; for those who may read it.' })
  creditCode?: string | null;

  @Field(() => EmployerKind, { nullable: true, description: '单位性质。Their kind.' })
  kind?: EmployerKind | null;

  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所属工会,限可查阅者。The union they belong to; for those who may read it.' })
  tradeUnionId?: string | null;

  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '主管分局,限可查阅者。The branch they pay at; for those who may read it.' })
  taxBranchId?: string | null;

  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所在园区,限可查阅者。The park they lie in; for those who may read it.' })
  parkId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否欠缴,限可查阅者。Those that lack dues of a month that is over, or lack none; for those who may read it.' })
  inArrears?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否已建会,限可查阅者。Those that have a union, or have none; for those who may read it.' })
  hasUnion?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否分派过走访,限可查阅者。Those a visit was ever assigned to, or never was; for those who may read it.' })
  surveyed?: boolean | null;
}

@InputType({ description: '园区内单位筛选。Which employers of a park.' })
export class ParkEmployerFilter {
  @Field(() => Boolean, { nullable: true, description: '是否欠缴。Those that lack dues of a month that is over, or lack none.' })
  inArrears?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否已建会。Those that have a union, or have none.' })
  hasUnion?: boolean | null;
}

/** The orders a list of employers can be asked in, and the property each orders by. */
export const EmployerOrder = { NAME: 'name', REGISTERED: 'id' } as const;
export type EmployerOrder = (typeof EmployerOrder)[keyof typeof EmployerOrder];
registerEnumType(EmployerOrder, {
  name: 'EmployerOrder',
  description: '单位排序。The order of employers.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, REGISTERED: { description: '按登记先后。In the order of registration.' } },
});
