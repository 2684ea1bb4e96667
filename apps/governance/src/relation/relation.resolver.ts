import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { Relation } from './relation.entity';
import { RelationConnection } from './relation.connection';
import { relationsPage } from './relation.queries';
import { withdrawRelation } from './withdraw-relation';

@Resolver(() => Relation)
export class RelationResolver {
  @Access({ to: 'signed-in' })
  @Query(() => RelationConnection, { nullable: true, description: '利害关系:纪检人员可见全部,其他人员仅见与本人有关的。Relations: all for inspection, for anybody else those that concern him.' })
  relations(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return relationsPage(loaders, caller, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: Relation) {
    return { id: personId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '对方人员。The other person.' })
  otherPerson(@Root() { otherPersonId }: Relation) {
    return otherPersonId && { id: otherPersonId };
  }

  @FieldResolver(() => Employer, { nullable: true, description: '所涉单位。The employer an interest is in.' })
  employer(@Root() { employerId }: Relation) {
    return employerId && { id: employerId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '申报人。Who declared it.' })
  declaredBy(@Root() { declaredById }: Relation) {
    return { id: declaredById };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  async permissions(@Root() { id, version }: Relation, @Ctx() context: RequestContext) {
    return [await context.permission(withdrawRelation, { relationId: id, expectedVersion: version })];
  }
}
