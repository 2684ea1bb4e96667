import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** An application as it was submitted, append-only: what was sent back and what came instead stays on record [YZ-9]. Reached only through its application, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '报送稿。An application as it was submitted; each submission keeps one.' })
@Entity('grant_application_revision')
export class GrantApplicationRevision {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => Int, { description: '第几次报送,从1起。Its number, from 1 on.' })
  @Column({ type: 'int' })
  number: number;

  @Field(() => String, { description: '内容SHA-256。SHA-256 of the content, hexadecimal; it stays when the content is anonymised.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @Field(() => Int, { description: '报送时查到的曾获资助项数(同一单位、团队成员或相近名称),供参考,不据此不予受理。How many earlier awards of the unit, the team or a similar title were found when it was submitted: a flag, no bar.' })
  @Column({ type: 'int' })
  fundedBefore: number;

  @Field(() => ID, { description: '报送的办理编号,可凭以查验留痕。Id of the act that submitted it, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '报送时刻。When it was submitted.' })
  @MomentColumn()
  submittedAt: Date;
}
