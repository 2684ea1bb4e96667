import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { ServicePlaceState } from './service-place.transitions';

export type ServicePlaceKind = LabelledValue<'ServicePlaceKind'>;
export const ServicePlaceKindEnum = labelledEnum('ServicePlaceKind', '服务阵地类别。What a place of service is [DX-3].');
export const ServicePlaceStateEnum = labelledEnum('ServicePlaceState', '服务阵地状态。Whether a place of service is open.');

/** A workers' home or an assistance point that a station opened: where workers find it is everybody's to know [DX-3]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '服务阵地:职工之家或帮扶站点。A workers’ home or an assistance point that a station opened [DX-3].' })
@Entity('service_place')
export class ServicePlace {
  @Field(() => ID, { description: '阵地编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  workstationId: string;

  @Field(() => ServicePlaceKindEnum, { description: '类别。What it is.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ServicePlaceKind;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @Field(() => String, { description: '名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => String, { description: '地址。Where it is.' })
  @Column({ type: 'varchar', length: 200 })
  place: string;

  @Field(() => ServicePlaceStateEnum, { description: '状态。Whether it is open.' })
  @Column({ type: 'varchar', length: 32 })
  state: ServicePlaceState;

  @Field(() => LocalDateScalar, { description: '启用日期。Day it opened.' })
  @DayColumn()
  openedOn: LocalDate;

  @Field(() => String, { description: '批准文件名称及文号。The document it rests on, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { description: '批准文件SHA-256。SHA-256 of that document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  openedById: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '停用日期,未停用的为空。Day it was closed; null unless it was.' })
  @DayColumn({ nullable: true })
  closedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '停用理由,未停用的为空。Why it was closed; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  closingReason: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
