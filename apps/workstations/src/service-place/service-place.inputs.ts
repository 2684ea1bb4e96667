import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type ServicePlaceKind, ServicePlaceKindEnum, ServicePlaceStateEnum } from './service-place.entity';
import type { ServicePlaceState } from './service-place.transitions';

@InputType({ description: '设立帮扶站点。Opening of an assistance point.' })
export class OpenAssistancePointInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @MaxLength(100)
  @Field(() => String, { description: '名称。Name.' })
  name: string;

  @MaxLength(200)
  @Field(() => String, { description: '地址。Where it is.' })
  place: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '启用日期。Day it opened.' })
  from: LocalDate;

  @MaxLength(200)
  @Field(() => String, { description: '批准文件名称及文号。The document it rests on, title and number.' })
  document: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '批准文件SHA-256(小写)。SHA-256 of that document, hexadecimal in small letters.' })
  documentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '建立职工之家。Opening of a workers’ home.' })
export class OpenWorkersHomeInput extends OpenAssistancePointInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '所属单位编号;园区共用的不填。Id of the unit it belongs to; none for one the whole park shares.' })
  employerId?: string | null;
}

@InputType({ description: '停用服务阵地。Closing of a place of service.' })
export class CloseServicePlaceInput {
  @IsUUID()
  @Field(() => ID, { description: '阵地编号。Id of the place.' })
  servicePlaceId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '停用理由,公开。Why; everybody reads it.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '服务阵地筛选。Which places of service.' })
export class ServicePlaceFilter {
  @Field(() => ID, { nullable: true, description: '某工作站的。Of this workstation.' })
  workstationId?: string | null;

  @Field(() => ServicePlaceKindEnum, { nullable: true, description: '类别。Those of this kind.' })
  kind?: ServicePlaceKind | null;

  @Field(() => ServicePlaceStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: ServicePlaceState | null;
}

/** The orders a list of places can be asked in, and the property each orders by. */
export const ServicePlaceOrder = { NAME: 'name', OPENED_ON: 'openedOn' } as const;
export type ServicePlaceOrder = (typeof ServicePlaceOrder)[keyof typeof ServicePlaceOrder];
registerEnumType(ServicePlaceOrder, {
  name: 'ServicePlaceOrder',
  description: '服务阵地排序。The order of places of service.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, OPENED_ON: { description: '按启用日期。By day of opening.' } },
});
