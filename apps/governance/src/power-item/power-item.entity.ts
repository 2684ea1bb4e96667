import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The key power an item belongs to, as stored. */
export type KeyPower = LabelledValue<'KeyPower'>;
export const KeyPowerEnum = labelledEnum('KeyPower', '重点权力类别。The key power an item belongs to [GY-1].');

/** A power of the federation that one deputy is in charge of [GY-1, GY-4]. */
@Directive('@key(fields: "code")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '权力事项。A power of the federation that one deputy is in charge of [GY-1, GY-4].' })
@Entity('power_item')
export class PowerItem {
  @IdColumn()
  id: string;

  @Field(() => ID, { description: '事项编码,如 innovation-fund。Its code; acts name the item by it.' })
  @Column({ type: 'varchar', length: 50 })
  code: PowerItemCode;

  @Field(() => String, { description: '事项名称。Title, as the federation calls it.' })
  @Column({ type: 'varchar', length: 100 })
  title: string;

  @Field(() => KeyPowerEnum, { description: '所属重点权力。The key power it belongs to.' })
  @Column({ type: 'varchar', length: 32 })
  keyPower: KeyPower;

  @Field(() => LocalDateScalar, { description: '登记日期。Day it was defined.' })
  @DayColumn()
  definedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
