import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
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
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Root() { id }: Person,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return applicationsOf(loaders, caller, 'applicantId', id, { first, after });
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => StudioConnection, { nullable: true, description: '该人员领衔的劳模创新工作室。The studios the person leads.' })
  studiosLed(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Root() { id }: Person,
    @Ctx() { loaders }: RequestContext,
  ) {
    return studiosOf(loaders, 'leaderId', id, { first, after });
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => GrantExpert, { nullable: true, description: '该人员的评审专家登记,限机关和本人。The person as an expert, for the office and himself; null for whoever is none.' })
  grantExpert(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(GrantExpert, 'personId', id);
  }
}
