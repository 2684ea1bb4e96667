import type { LocalDate } from '@unionhall/kernel';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { EmployerKind } from './employer.entity';

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

@InputType({ description: '单位筛选。Which employers.' })
export class EmployerFilter {
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: '名称中的文字。Text within the present name.' })
  nameContains?: string | null;

  @MaxLength(18)
  @Field(() => String, { nullable: true, description: '统一社会信用代码,限可查阅者。The credit code; for those who may read it.' })
  creditCode?: string | null;

  @Field(() => EmployerKind, { nullable: true, description: '单位性质。Their kind.' })
  kind?: EmployerKind | null;
}

/** The orders a list of employers can be asked in, and the property each orders by. */
export const EmployerOrder = { NAME: 'name', REGISTERED: 'id' } as const;
export type EmployerOrder = (typeof EmployerOrder)[keyof typeof EmployerOrder];
registerEnumType(EmployerOrder, {
  name: 'EmployerOrder',
  description: '单位排序。The order of employers.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, REGISTERED: { description: '按登记先后。In the order of registration.' } },
});
