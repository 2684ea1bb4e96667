import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Me } from '../person/me.type';
import { Person } from '../person/person.entity';
import { answerEligibleListObjection } from './answer-eligible-list-objection';
import { EligibleListObjection } from './eligible-list-objection.entity';
import { EligibleListObjectionStateChange } from './eligible-list-objection.life';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { recruiters } from './recruitment-readers';

@Resolver(() => EligibleListObjection)
export class EligibleListObjectionResolver {
  @FieldResolver(() => EligibleListLine, { nullable: true, description: '所涉名单行。The line it objects to.' })
  line(@Root() { lineId }: EligibleListObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(EligibleListLine, lineId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who raised it.' })
  person(@Root() { personId }: EligibleListObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '答复人。Who answered it.' })
  answeredBy(@Root() { answeredById }: EligibleListObjection, @Ctx() { loaders }: RequestContext) {
    return answeredById && loaders.byId(Person, answeredById);
  }

  @FieldResolver(() => [EligibleListObjectionStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: EligibleListObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EligibleListObjectionStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: EligibleListObjection, @Ctx() context: RequestContext) {
    return [context.permission(answerEligibleListObjection, { objectionId: id, expectedVersion: version })];
  }
}

@Resolver(() => EligibleList)
export class EligibleListObjectionsResolver {
  @Access({ to: recruiters })
  @FieldResolver(() => [EligibleListObjection], { nullable: true, description: '异议,由先至后。The objections to it, oldest first.' })
  objections(@Root() { id }: EligibleList, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EligibleListObjection, 'listId', id);
  }
}

@Resolver(() => Me)
export class MyListObjectionsResolver {
  @FieldResolver(() => [EligibleListObjection], { nullable: true, description: '本人对入围名单提出的异议。The objections to lists one raised oneself.' })
  listObjections(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EligibleListObjection, 'personId', id);
  }
}
