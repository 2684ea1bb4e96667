import { Access, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { bothSides } from '../both-sides';
import { Person } from '../person/person.stub';
import { LeadingGroup, LeadingGroupMember } from './leading-group.entity';
import { leadingGroupOn } from './leading-group.queries';

@Resolver(() => LeadingGroup)
export class LeadingGroupResolver {
  @Access({ to: bothSides })
  @Query(() => LeadingGroup, { nullable: true, description: '某日的领导小组;尚未成立为空。The group that leads the collection on a day; null before the first [BH-3].' })
  leadingGroup(@Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext) {
    return leadingGroupOn(context.loaders.statements, dayAsked(asOf, context));
  }

  @FieldResolver(() => Person, { nullable: true, description: '组长。The head.' })
  head(@Root() { headId: id }: LeadingGroup) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '副组长。The deputy head.' })
  deputyHead(@Root() { deputyHeadId: id }: LeadingGroup) {
    return { id };
  }

  @FieldResolver(() => [LeadingGroupMember], { nullable: true, description: '成员。The other members.' })
  members(@Root() { id }: LeadingGroup, @Ctx() { loaders }: RequestContext) {
    return loaders.children(LeadingGroupMember, 'leadingGroupId', id);
  }
}

@Resolver(() => LeadingGroupMember)
export class LeadingGroupMemberFields {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId: id }: LeadingGroupMember) {
    return { id };
  }
}
