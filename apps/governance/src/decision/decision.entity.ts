import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import { staffRoles } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** How a matter was decided, as stored. */
export type DecisionOutcome = LabelledValue<'DecisionOutcome'>;
export const DecisionOutcomeEnum = labelledEnum('DecisionOutcome', '决定结果。How a matter was decided [GY-2b].');

const subjectReaders = { to: [...staffRoles, 'auditor', 'inspector'] } as const;

/** What the leadership body decided, over exactly which content [GY-2b]. Never changed: a changed matter is decided anew. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '集体决定。What the leadership body decided, over exactly which content [GY-2b].' })
@Entity('decision')
export class Decision {
  @Field(() => ID, { description: '决定编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @Access(subjectReaders)
  @Field(() => String, { nullable: true, description: '所议对象类别。What kind of thing was decided on.' })
  @Column({ type: 'varchar', length: 100 })
  subjectType: string;

  @Access(subjectReaders)
  @Field(() => ID, { nullable: true, description: '所议对象编号。Id of what was decided on.' })
  @ReferenceColumn()
  subjectId: string;

  @Access(subjectReaders)
  @Field(() => String, { nullable: true, description: '所议内容的散列值,SHA-256。SHA-256 of the content decided on, hexadecimal: a decision fits exactly that.' })
  @Column({ type: 'char', length: 64 })
  subjectSha256: string;

  @Field(() => DecisionOutcomeEnum, { description: '结果。How it was decided.' })
  @Column({ type: 'varchar', length: 16 })
  outcome: DecisionOutcome;

  @Field(() => LocalDateScalar, { description: '决定日期。Day of the decision.' })
  @DayColumn()
  decidedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
