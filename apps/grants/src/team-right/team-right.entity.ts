import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Column, Entity } from 'typeorm';

export const SharedApplicationPartEnum = labelledEnum('SharedApplicationPart', '申请内容中可交由成员填写的部分。A part of an application a member may be given to write.');
export type SharedApplicationPart = LabelledValue<'SharedApplicationPart'>;

/** That a member of the team may write a part of the application, as its applicant gave it. */
@Entity('grant_team_right')
export class GrantTeamRight {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  personId: string;

  @Column({ type: 'varchar', length: 32 })
  part: SharedApplicationPart;
}
