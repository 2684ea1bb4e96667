import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The score of one criterion, entered when the scores are opened. Reached only through its sheet, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '单项评分。The score of one criterion.' })
@Entity('grant_score')
export class GrantScore {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  sheetId: string;

  @ReferenceColumn()
  criterionId: string;

  /** In hundredths of a point. */
  @Column({ type: 'int' })
  score: number;

  @Field(() => String, { description: '评语。The reason for it.' })
  @Column({ type: 'varchar', length: 1000 })
  comment: string;
}
