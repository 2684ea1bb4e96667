import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A person of an application's team, the applicant among them [YZ-8]. Reached only through its application, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '团队成员。A member of the team, the applicant included.' })
@Entity('grant_team_member')
export class GrantTeamMember {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  personId: string;
}

/** That a person agreed to an application as it stood: append-only, bound to the content's hash [YZ-8]. */
@Entity('grant_agreement')
export class GrantAgreement {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  personId: string;

  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @MomentColumn()
  agreedAt: Date;
}
