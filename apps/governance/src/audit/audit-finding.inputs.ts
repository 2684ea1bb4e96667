import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsHash, IsLowercase, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AuditFindingStateEnum, type FindingSeriousness, FindingSeriousnessEnum } from './audit-finding.entity';
import type { AuditFindingState } from './audit-finding.transitions';

@InputType({ description: '登记审计问题。A finding in an act.' })
export class RecordFindingInput {
  @IsUUID()
  @Field(() => ID, { description: '审计编号。The audit.' })
  auditId: string;

  @IsUUID()
  @Field(() => ID, { description: '所涉办理编号,须在审计总体之内。The act it is about, one of those the audit could draw.' })
  indexedActId: string;

  @MaxLength(20)
  @Field(() => String, { description: '违反的条款,如 GY-2d。The clause it goes against.' })
  clause: string;

  @Field(() => FindingSeriousnessEnum, { description: '严重程度。How serious it is.' })
  seriousness: FindingSeriousness;

  @MaxLength(4000)
  @Field(() => String, { description: '问题内容。What was found.' })
  text: string;

  @Field(() => LocalDateScalar, { description: '整改期限,晚于今日。Last day to put it right, after today.' })
  dueOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '整改审计问题。How a finding was put right.' })
export class RectifyFindingInput {
  @IsUUID()
  @Field(() => ID, { description: '问题编号。The finding.' })
  findingId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(4000)
  @Field(() => String, { description: '整改措施。How it was put right.' })
  rectification: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '整改证明材料的SHA-256(小写)。SHA-256 of the file that shows it, hexadecimal in small letters.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '确认整改,或退回重新整改。Whether the auditor takes a rectification, or gives it back.' })
export class ConfirmRectificationInput {
  @IsUUID()
  @Field(() => ID, { description: '问题编号。The finding.' })
  findingId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => Boolean, { description: '是否确认;否则退回。Whether it is taken; else it is given back.' })
  accepted: boolean;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: '意见,退回时必填。What is said of it, needed to give it back.' })
  remark?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '审计问题筛选。Which findings.' })
export class AuditFindingFilter {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '审计编号。Those of this audit.' })
  auditId?: string | null;

  @IsOptional()
  @Field(() => AuditFindingStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: AuditFindingState | null;

  @IsOptional()
  @Field(() => FindingSeriousnessEnum, { nullable: true, description: '严重程度。Those as serious as this.' })
  seriousness?: FindingSeriousness | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: '是否逾期未整改。Those overdue, or those that are not.' })
  overdue?: boolean | null;
}

/** How findings are ordered: a property of the entity, by the name outside. */
export const AuditFindingOrderEnum = { NEWEST: 'id', DUE_FIRST: 'dueOn' } as const;
export type AuditFindingOrder = (typeof AuditFindingOrderEnum)[keyof typeof AuditFindingOrderEnum];
registerEnumType(AuditFindingOrderEnum, {
  name: 'AuditFindingOrder',
  description: '审计问题排序。How findings are ordered.',
  valuesConfig: { NEWEST: { description: '新的在前。Newest first.' }, DUE_FIRST: { description: '期限早的在前。Earliest due first.' } },
});
