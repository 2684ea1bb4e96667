import { FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** One project of a list of awards, as it was proposed. It is public, and reached only through its list, which is so once it is published. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '拟立项项目。One project of a list of awards.' })
@Entity('grant_award_proposal_line')
export class AwardProposalLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  proposalId: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => Int, { description: '序号。Its place on the list, from 1 on.' })
  @Column({ type: 'int' })
  place: number;

  @Field(() => String, { description: '项目名称。Title of the project.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => Money, { description: '资助金额。Amount, in yuan.' })
  @FenColumn()
  amount: Fen;

  /** SHA-256 of the application's content when it was proposed. */
  @Column({ type: 'char', length: 64 })
  contentSha256: string;
}
