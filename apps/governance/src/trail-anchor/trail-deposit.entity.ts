import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Where the heads of a day’s trails were deposited outside the house, by which document; never changed. Whoever rewrites a trail cannot rewrite that. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '留痕摘要外部存证。Where the heads of a day’s trails were deposited outside the house [GY-5a, GY-5c].' })
@Entity('trail_deposit')
export class TrailDeposit {
  @Field(() => ID, { description: '存证编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => LocalDateScalar, { description: '所存证的日期。The day whose heads were deposited.' })
  @DayColumn()
  day: LocalDate;

  @Field(() => String, { description: '当日各部门留痕摘要的散列值,SHA-256,十六进制。SHA-256 of the heads of that day, as `trailHeadsSha256` computes it, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  headsSha256: string;

  @Field(() => String, { description: '存证处所(档案馆、公证处、报刊、时间戳服务等)。Where: an archive, a notary, a newspaper, a time-stamping service.' })
  @Column({ type: 'varchar', length: 200 })
  place: string;

  @Field(() => String, { description: '存证文件名称或编号。Title or number of the document that shows it.' })
  @Column({ type: 'varchar', length: 200 })
  documentTitle: string;

  @Field(() => String, { description: '存证文件的散列值,SHA-256,十六进制。SHA-256 of that document, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  depositedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。Day it was entered.' })
  @DayColumn()
  depositedOn: LocalDate;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
