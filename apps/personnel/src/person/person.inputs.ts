import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';

@InputType({ description: '人员登记。Registration of a person.' })
export class RegisterPersonInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '身份提供方已为其分配的编号;未分配则由系统生成。The id the identity provider already knows the person by; made here when there is none.' })
  id?: string | null;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '姓名。Name.' })
  name: string;

  @IsOptional()
  @MaxLength(18)
  @Field(() => String, { nullable: true, description: '公民身份号码,加密保存。Identity number; kept encrypted [CP-8].' })
  identityNumber?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '人员筛选。Which persons.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: '姓名开头。How the name begins.' })
  nameStartsWith?: string | null;
}

/** The orders a list of persons can be asked in, and the property each orders by. */
export const PersonOrder = { NAME: 'name', REGISTERED_ON: 'registeredOn' } as const;
export type PersonOrder = (typeof PersonOrder)[keyof typeof PersonOrder];
registerEnumType(PersonOrder, {
  name: 'PersonOrder',
  description: '人员排序。The order of persons.',
  valuesConfig: { NAME: { description: '按姓名。By name.' }, REGISTERED_ON: { description: '按登记日期。By day of registration.' } },
});
