import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { Studio } from '../studio/studio.entity';
import type { Change } from './changes';
import type { ContentItem } from './content-items';
import { GrantRevisionItem } from './revision-item.entity';
import { GrantApplicationRevision } from './revision.entity';
import { GrantApplicationPartEnum, type GrantApplicationPart } from './revision.enums';
import { changesBetweenRevisions, changesSinceReturn, itemsOfRevision } from './revision.queries';

/** One change between two contents of an application. Reached only through it. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '申请内容的一处更改。One change of what an application says.' })
export class GrantApplicationChange implements Change<ContentItem> {
  @Field(() => GrantApplicationPartEnum, { description: '申请的哪一部分。Which part of the application.' })
  part: GrantApplicationPart;

  @Field(() => GrantRevisionItem, { nullable: true, description: '更改前;原来没有则为空。What it was; null where it was not there.' })
  before: ContentItem | null;

  @Field(() => GrantRevisionItem, { nullable: true, description: '更改后;现已删去则为空。What it is; null where it is no longer there.' })
  after: ContentItem | null;
}

@Resolver(() => GrantApplication)
export class GrantApplicationRevisionFields {
  @FieldResolver(() => [GrantApplicationRevision], { description: '历次报送稿。The application as it was submitted each time, the first first.' })
  revisions(@Root() { id }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantApplicationRevision, 'applicationId', id);
  }

  @FieldResolver(() => [GrantApplicationChange], { nullable: true, description: '任意两次报送稿之间的更改;没有该序号则为空。What changed from one submission to another, by their numbers; null for a number there is not.' })
  changesBetween(
    @Arg('from', () => Int, { description: '前一稿的序号。Number of the earlier one.' }) from: number,
    @Arg('to', () => Int, { description: '后一稿的序号。Number of the later one.' }) to: number,
    @Root() { id }: GrantApplication,
    @Ctx() { loaders }: RequestContext,
  ) {
    return changesBetweenRevisions(loaders, id, from, to);
  }

  @FieldResolver(() => [GrantApplicationChange], { nullable: true, description: '最近一次退回补正以来的更改;从未退回则为空。What changed since it was last sent back; null if it never was.' })
  changesSinceReturn(@Root() application: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return changesSinceReturn(loaders, application);
  }
}

@Resolver(() => GrantApplicationRevision)
export class GrantRevisionFields {
  @FieldResolver(() => [GrantRevisionItem], { description: '该稿内容,逐项列出。What it said, item by item; empty once the application is anonymised.' })
  items(@Root() revision: GrantApplicationRevision, @Ctx() { loaders }: RequestContext) {
    return itemsOfRevision(loaders, revision);
  }
}

@Resolver(() => GrantRevisionItem)
export class GrantRevisionItemFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId: id }: ContentItem) {
    return id && { id };
  }

  @FieldResolver(() => Studio, { nullable: true, description: '劳模创新工作室。The studio.' })
  studio(@Root() { studioId }: ContentItem, @Ctx() { loaders }: RequestContext) {
    return studioId && loaders.byId(Studio, studioId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '团队成员。The member of the team.' })
  person(@Root() { personId: id }: ContentItem) {
    return id && { id };
  }
}
