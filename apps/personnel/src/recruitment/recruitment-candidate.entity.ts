import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { ConditionCheck } from '../notice/condition';
import type { RecruitmentCandidateState } from './recruitment-candidate.transitions';
import { recruiters } from './recruitment-readers';

export const RecruitmentCandidateStateEnum = labelledEnum('RecruitmentCandidateState', '报考人员状态。Where a candidate stands.');
/** Where a candidate comes from, as stored. */
export type RecruitmentSource = LabelledValue<'RecruitmentSource'>;
export const RecruitmentSourceEnum = labelledEnum('RecruitmentSource', '招录来源。Where a candidate comes from [WZ-2].');

/** A person who is a candidate of a recruitment. */
@Directive('@key(fields: "id")')
@Access<RecruitmentCandidate>({ to: recruiters, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '报考人员。A candidate of a recruitment; sees his own state.' })
@Entity('recruitment_candidate')
export class RecruitmentCandidate {
  @Field(() => ID, { description: '报考编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  batchId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => RecruitmentSourceEnum, { description: '来源。Where the candidate comes from.' })
  @Column({ type: 'varchar', length: 32 })
  source: RecruitmentSource;

  @Field(() => String, { description: '来源证明材料的SHA-256。SHA-256 of the document that proves it.' })
  @Column({ type: 'char', length: 64 })
  sourceDocumentSha256: string;

  @Field(() => LocalDateScalar, { description: '报名日期。Day of registration.' })
  @DayColumn()
  registeredOn: LocalDate;

  @Field(() => RecruitmentCandidateStateEnum, { description: '状态。Where the candidate stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: RecruitmentCandidateState;

  /** The anonymous number under which he is marked; shown to him alone, by `me`. */
  @Column({ type: 'char', length: 6, nullable: true })
  testNumber: string | null;

  /** His written mark in hundredths of a point, joined to his name once the marks are locked. */
  @Column({ type: 'int', nullable: true })
  writtenMark: number | null;

  @Field(() => String, { nullable: true, description: '放弃声明名称,放弃录用的才有。The document by which the candidate declined; null for who did not.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  declinedDocument: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** What came of one condition for one candidate, with its ground; append-only. Reached only through its candidate. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '资格审查结果,逐项。What came of one condition for a candidate, with the document that proved it or the reason.' })
@Entity('qualification_check')
export class QualificationCheck extends ConditionCheck {
  @ReferenceColumn()
  candidateId: string;
}
