import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
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

/** That a person agreed to an application as it stood: append-only, bound to the content's hash [YZ-8]. Reached only through its application, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '团队成员的同意。That a member agreed to the application as it stood; kept when the content changes.' })
@Entity('grant_agreement')
export class GrantAgreement {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '所同意内容的SHA-256。SHA-256 of the content agreed to.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @Field(() => DateTime, { description: '同意时刻。When.' })
  @MomentColumn()
  agreedAt: Date;
}
