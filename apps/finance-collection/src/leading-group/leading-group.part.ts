import type { DepartmentPart } from '@unionhall/graphql';
import { formLeadingGroup } from './form-leading-group';
import { LeadingGroup, LeadingGroupMember } from './leading-group.entity';
import { LeadingGroupMemberFields, LeadingGroupResolver } from './leading-group.resolver';

export const leadingGroupPart: DepartmentPart = {
  acts: [formLeadingGroup],
  entities: [LeadingGroup, LeadingGroupMember],
  resolvers: [LeadingGroupResolver, LeadingGroupMemberFields],
};
