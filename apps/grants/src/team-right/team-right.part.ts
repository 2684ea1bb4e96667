import type { DepartmentPart } from '@unionhall/graphql';
import { shareApplication } from './share-application';
import { GrantTeamRight } from './team-right.entity';
import { GrantTeamMemberPartFields } from './team-right.fields';

export const teamRightPart: DepartmentPart = {
  acts: [shareApplication],
  entities: [GrantTeamRight],
  resolvers: [GrantTeamMemberPartFields],
};
