import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '机关部门登记。Registration of a department of the office.' })
export class RegisterStaffDepartmentInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '部门名称。Name.' })
  name: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
