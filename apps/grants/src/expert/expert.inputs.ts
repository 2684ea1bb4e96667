import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type ExpertEmploymentKind, ExpertEmploymentKindEnum } from './expert-employment.entity';

@InputType({ description: '任职经历。An employment of an expert.' })
export class GrantExpertEmploymentInput {
  @IsUUID()
  @Field(() => ID, { description: '单位编号。Id of the employer.' })
  employerId: string;

  @Field(() => ExpertEmploymentKindEnum, { defaultValue: 'employment', description: '任职方式,不填为任职。Whether employed or seconded there; employed, if empty.' })
  kind: ExpertEmploymentKind;

  @Field(() => LocalDateScalar, { description: '任职首日。First day.' })
  from: LocalDate;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '任职末日,在职留空。Last day; empty while it lasts.' })
  to?: LocalDate | null;
}

@InputType({ description: '登记评审专家及其任职经历;任职经历是判断回避的依据。Registration of an expert with his employments, on which conflicts of interest are judged.' })
export class RegisterExpertInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '专业领域。The field of expertise.' })
  field: string;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [GrantExpertEmploymentInput], { description: '任职经历。The employments.' })
  employments: GrantExpertEmploymentInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '补充任职经历;同一单位、同一首日的,以最后登记的末日为准。A further employment; one at the same employer from the same first day says how that ended.' })
export class AddExpertEmploymentInput {
  @IsUUID()
  @Field(() => ID, { description: '专家编号。Id of the expert.' })
  expertId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ValidateNested()
  @Field(() => GrantExpertEmploymentInput, { description: '任职经历。The employment.' })
  employment: GrantExpertEmploymentInput;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
