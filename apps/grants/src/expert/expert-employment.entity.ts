import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';

/** Whether an expert was employed or seconded, as stored. */
export type ExpertEmploymentKind = LabelledValue<'ExpertEmploymentKind'>;
export const ExpertEmploymentKindEnum = labelledEnum('ExpertEmploymentKind', '任职方式。Whether somebody was employed somewhere or seconded there.');

/**
 * Where and when an expert worked, for conflicts of interest [CP-6]. Append-only: of several entries for one employer and
 * first day the latest holds, so that the end of an employment is a further entry.
 */
@Access<GrantExpertEmployment>({ to: grantReaders, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '专家任职经历。Where and when an expert worked [CP-6].' })
@Entity('grant_expert_employment')
export class GrantExpertEmployment {
  @Field(() => ID, { description: '登记编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  expertId: string;

  /** The expert's person; in the row, because a policy looks at it alone. */
  @ReferenceColumn()
  personId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => ExpertEmploymentKindEnum, { description: '任职方式。Whether employed or seconded there.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ExpertEmploymentKind;

  @Field(() => LocalDateScalar, { description: '任职首日。First day.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '任职末日,在职为空。Last day; null while it lasts.' })
  @DayColumn({ name: 'to_day', nullable: true })
  to: LocalDate | null;

  @ReferenceColumn()
  actId: string;
}
