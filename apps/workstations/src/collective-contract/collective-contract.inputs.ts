import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type CollectiveContractKind, CollectiveContractKindEnum } from './collective-contract.entity';

/** More than any unit has: no number of workers is larger. */
const MOST_WORKERS = 10_000_000;

@InputType({ description: '登记集体合同。Registration of a collective contract.' })
export class RegisterCollectiveContractInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @IsUUID()
  @Field(() => ID, { description: '单位编号。Id of the unit.' })
  employerId: string;

  @IsNotEmpty()
  @Field(() => CollectiveContractKindEnum, { description: '种类。Its kind.' })
  kind: CollectiveContractKind;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '生效日。First day of its term.' })
  from: LocalDate;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '期满日。Last day of its term.' })
  until: LocalDate;

  @Min(1)
  @Max(MOST_WORKERS)
  @Field(() => Int, { description: '覆盖职工人数。How many workers it covers.' })
  workersCovered: number;

  @Min(1)
  @Max(MOST_WORKERS)
  @Field(() => Int, { description: '单位职工总数。How many the unit has.' })
  workersInAll: number;

  @MaxLength(200)
  @Field(() => String, { description: '合同名称及编号。Its title and number.' })
  document: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '合同文本SHA-256(小写)。SHA-256 of its text, hexadecimal in small letters.' })
  documentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '提前终止集体合同。The end of a collective contract before its term.' })
export class EndCollectiveContractInput {
  @IsUUID()
  @Field(() => ID, { description: '合同编号。Id of the contract.' })
  contractId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '终止日。Its last day.' })
  until: LocalDate;

  @MaxLength(500)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '集体合同筛选。Which collective contracts.' })
export class CollectiveContractFilter {
  @Field(() => ID, { nullable: true, description: '某工作站的。Of this workstation.' })
  workstationId?: string | null;

  @Field(() => ID, { nullable: true, description: '某单位的。Of this unit.' })
  employerId?: string | null;

  @Field(() => CollectiveContractKindEnum, { nullable: true, description: '种类。Those of this kind.' })
  kind?: CollectiveContractKind | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日有效的。Those in force on this day.' })
  onDay?: LocalDate | null;
}

/** The orders a list of collective contracts can be asked in, and the property each orders by. */
export const CollectiveContractOrder = { FROM: 'from', UNTIL: 'until' } as const;
export type CollectiveContractOrder = (typeof CollectiveContractOrder)[keyof typeof CollectiveContractOrder];
registerEnumType(CollectiveContractOrder, {
  name: 'CollectiveContractOrder',
  description: '集体合同排序。The order of collective contracts.',
  valuesConfig: { FROM: { description: '按生效日。By first day.' }, UNTIL: { description: '按期满日。By last day.' } },
});
