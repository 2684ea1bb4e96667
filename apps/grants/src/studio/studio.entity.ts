import { IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import type { enumLabels } from '@unionhall/rulebook';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { HonourLevelEnum, StudioStateEnum } from './studio.enums';
import type { StudioState } from './studio.transitions';

/** The level of a model-worker honour. */
export type HonourLevel = keyof (typeof enumLabels)['HonourLevel'];

/** A model-worker innovation studio (劳模创新工作室); its leader's honour stands on a document [YZ-2]. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '劳模创新工作室。A model-worker innovation studio.' })
@Entity('studio')
export class Studio {
  @Field(() => ID, { description: '工作室编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @ReferenceColumn()
  employerId: string;

  @ReferenceColumn()
  leaderId: string;

  @Field(() => HonourLevelEnum, { description: '领衔人劳模荣誉级别。The level of the leader’s honour.' })
  @Column({ type: 'varchar', length: 32 })
  leaderHonour: HonourLevel;

  @Access<Studio>({ to: grantReaders, own: (row, caller) => row.leaderId === caller.personId })
  @Field(() => String, { nullable: true, description: '荣誉证书SHA-256。SHA-256 of the honour’s document; for those who verify it and the leader.' })
  @Column({ type: 'char', length: 64 })
  honourDocumentSha256: string;

  @Field(() => StudioStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: StudioState;

  @ReferenceColumn({ nullable: true })
  verifiedById: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
