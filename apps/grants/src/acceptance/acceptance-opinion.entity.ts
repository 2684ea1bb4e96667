import { DayColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const AcceptanceOutcomeEnum = labelledEnum('AcceptanceOutcome', '验收结论。What an acceptance comes to.');
export type AcceptanceOutcome = LabelledValue<'AcceptanceOutcome'>;

/** That an expert judges an acceptance; append-only. */
@Entity('acceptance_judge')
export class AcceptanceJudge {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  acceptanceId: string;

  @ReferenceColumn()
  expertId: string;

  @ReferenceColumn()
  personId: string;

  @DayColumn()
  assignedOn: LocalDate;
}

/** An expert's opinion, sealed until the acceptance is concluded; append-only. Reached only through its acceptance. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '验收专家意见,结论时一并启封。An expert’s opinion; all are opened together, when the acceptance is concluded [YZ-8].' })
@Entity('acceptance_opinion')
export class AcceptanceOpinion {
  @Field(() => ID, { description: '意见编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  acceptanceId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '封存值:内容加随机数的SHA-256。The seal: SHA-256 of the content with a random nonce, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  sealSha256: string;

  /** The content with its nonce, encrypted under the acceptance's key: no field shows it. */
  @Column({ type: 'mediumblob' })
  sealedContent: Buffer;

  @Field(() => DateTime, { description: '提交时刻。When it was handed in.' })
  @MomentColumn()
  submittedAt: Date;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** What a sealed opinion turned out to say; append-only. */
@Entity('acceptance_opinion_opened')
export class OpenedOpinion {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  opinionId: string;

  @Column({ type: 'varchar', length: 32 })
  outcome: AcceptanceOutcome;

  @Column({ type: 'varchar', length: 1000 })
  comment: string;
}
