import type { LocalDate } from '@unionhall/kernel';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type RelationKind, RelationKindEnum } from './relation.entity';

@InputType({ description: '利害关系申报。Declaration of a relation.' })
export class DeclareRelationInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号;本人申报的填本人。The person; oneself for a declaration of one’s own.' })
  personId: string;

  @Field(() => RelationKindEnum, { description: '类别。The kind.' })
  kind: RelationKind;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '对方人员编号。The other person.' })
  otherPersonId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '所涉单位编号。The employer an interest is in.' })
  employerId?: string | null;

  @Field(() => LocalDateScalar, { description: '关系起始日期。Since when.' })
  from: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '利害关系撤回。Withdrawal of a relation.' })
export class WithdrawRelationInput {
  @IsUUID()
  @Field(() => ID, { description: '关系编号。The relation.' })
  relationId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
