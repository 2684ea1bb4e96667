import { DateTime, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { GrantApplication } from './application.entity';
import { GrantAgreement, GrantTeamMember } from './team.entity';

@Resolver(() => GrantAgreement)
export class GrantAgreementFields {
  @FieldResolver(() => Person, { nullable: true, description: '同意人。Who agreed.' })
  person(@Root() { personId: id }: GrantAgreement) {
    return { id };
  }

  @FieldResolver(() => Boolean, { description: '是否为对现有内容的同意;内容更改后失效,但仍留存可见。Whether it holds for the content as it now stands; a change of content ends it, and it stays visible.' })
  async holds(@Root() { applicationId, contentSha256 }: GrantAgreement, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(GrantApplication, applicationId))?.contentSha256 === contentSha256;
  }
}

@Resolver(() => GrantTeamMember)
export class GrantTeamMemberFields {
  @FieldResolver(() => Person, { nullable: true, description: '成员。The person.' })
  person(@Root() { personId: id }: GrantTeamMember) {
    return { id };
  }

  @FieldResolver(() => DateTime, { nullable: true, description: '同意现有内容的时刻,未同意为空。When the person agreed to the content as it now stands; null if not.' })
  async agreedAt(@Root() { applicationId, personId }: GrantTeamMember, @Ctx() { loaders }: RequestContext) {
    const [application, agreements] = await Promise.all([loaders.byId(GrantApplication, applicationId), loaders.children(GrantAgreement, 'applicationId', applicationId)]);
    return agreements.find((agreement) => agreement.personId === personId && agreement.contentSha256 === application?.contentSha256)?.agreedAt ?? null;
  }
}
