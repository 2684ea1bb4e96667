import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '机关部门登记。Registration of a department of the office.' })
export class RegisterStaffDepartmentInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '部门名称。Name.' })
  name: string;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '防重复办理的键。Idempotency key: the same key does the act once.' })
  idempotencyKey?: string;
}
