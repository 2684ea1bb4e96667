import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplicationConnection } from '../application/application.connection';
import { applicationsOf } from '../application/application.queries';
import { GrantExpert } from '../expert/expert.entity';
import { StudioConnection } from '../studio/studio.connection';
import { studiosOf } from '../studio/studio.queries';
import { Person } from './person.stub';

@Resolver(() => Person)
export class PersonResolver {
  @Access({ to: 'signed-in' })
  @FieldResolver(() => GrantApplicationConnection, { nullable: true, description: '该人员申报的资助申请,只含本人可见的。What the person applied for, as far as the caller may see it.' })
  grantApplications(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Person,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return applicationsOf(loaders, caller, 'applicantId', id, page);
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => StudioConnection, { nullable: true, description: '该人员领衔的劳模创新工作室。The studios the person leads.' })
  studiosLed(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Person,
    @Ctx() { loaders }: RequestContext,
  ) {
    return studiosOf(loaders, 'leaderId', id, page);
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => GrantExpert, { nullable: true, description: '该人员的评审专家登记,限机关和本人。The person as an expert, for the office and himself; null for whoever is none.' })
  grantExpert(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(GrantExpert, 'personId', id);
  }
}
