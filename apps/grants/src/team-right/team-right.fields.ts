import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantTeamMember } from '../application/team.entity';
import { SharedApplicationPartEnum, GrantTeamRight } from './team-right.entity';

@Resolver(() => GrantTeamMember)
export class GrantTeamMemberPartFields {
  @FieldResolver(() => [SharedApplicationPartEnum], { description: '申报人指定该成员可填写的部分;申报人本人可填写全部。The parts the applicant gave this member to write; he himself writes all.' })
  async mayWrite(@Root() { applicationId, personId }: GrantTeamMember, @Ctx() { loaders }: RequestContext) {
    const rights = await loaders.children(GrantTeamRight, 'applicationId', applicationId);
    return rights.filter((right) => right.personId === personId).map(({ part }) => part);
  }
}
