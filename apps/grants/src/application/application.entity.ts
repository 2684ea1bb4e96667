import { DayColumn, FenColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { GrantApplicationKindEnum, GrantApplicationStateEnum } from './application.enums';
import type { GrantApplicationState } from './application.transitions';

/** What kind of project an application is for [YZ-1, YZ-2]. */
export type GrantApplicationKind = keyof (typeof enumLabels)['GrantApplicationKind'];

/** A worker's application for a grant. Its team and the experts who review it read it, besides the office. */
@Directive('@key(fields: "id")')
@Access<GrantApplication>({ to: grantReaders, own: (row, { personId }) => personId !== null && (row.teamMemberIds.includes(personId) || row.reviewerIds.includes(personId)) })
@ObjectType({ simpleResolvers: true, description: '职工创新项目资助申请。An application for an innovation grant.' })
@Entity('grant_application')
export class GrantApplication {
  @Field(() => ID, { description: '申请编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @Field(() => GrantApplicationStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: GrantApplicationState;

  @Field(() => String, { description: '项目名称。Title of the project.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => GrantApplicationKindEnum, { description: '项目类别。Kind of project.' })
  @Column({ type: 'varchar', length: 32 })
  kind: GrantApplicationKind;

  @ReferenceColumn()
  applicantId: string;

  @ReferenceColumn()
  employerId: string;

  @ReferenceColumn({ nullable: true })
  studioId: string | null;

  /** The applicant first; beside grant_team_member, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  teamMemberIds: string[];

  /** The persons of the experts who review it now; beside review_assignment, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  reviewerIds: string[];

  @Field(() => Money, { description: '预算合计。Sum of the budget lines, in yuan.' })
  @FenColumn()
  budgetTotal: Fen;

  @Field(() => String, { description: '内容SHA-256,成员的同意以此为准。SHA-256 of the content; agreements hold for exactly this content.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @Field(() => DateTime, { description: '内容最近更改时刻。When the content last changed.' })
  @MomentColumn()
  contentChangedAt: Date;

  @Field(() => LocalDateScalar, { nullable: true, description: '匿名化日期,未匿名化为空。The day what it says was removed; null unless it was [CP-8].' })
  @DayColumn({ nullable: true })
  anonymisedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
