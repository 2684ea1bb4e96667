import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { Matter } from '../matter/matter.entity';
import { Meeting } from '../meeting/meeting.entity';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { DecisionEffectRecord } from './decision-effect.entity';
import { Decision, subjectReaders } from './decision.entity';
import { DecisionFilter } from './decision.inputs';
import { DecisionConnection } from './decision.connection';
import { decisionsPage } from './decision.queries';

@Resolver(() => Decision)
export class DecisionResolver {
  @Access({ to: 'public' })
  @Query(() => Decision, { nullable: true, description: '按编号查集体决定。A decision of the leadership body by its id.' })
  decision(@Arg('id', () => ID, { description: '决定编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Decision, id);
  }

  @Access({ to: 'public' })
  @Query(() => DecisionConnection, { nullable: true, description: '集体决定列表,新的在前。The decisions of the leadership body, newest first [GY-5a].' })
  decisions(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => DecisionFilter, { defaultValue: {}, description: '筛选。Which decisions.' }) filter: DecisionFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return decisionsPage(loaders, filter, page);
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '所属权力事项。The power item it was decided under.' })
  powerItem(@Root() { powerItemCode }: Decision, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }

  @FieldResolver(() => [DecisionEffectRecord], { description: '各部门的执行,旧的在前。What departments did under it, oldest first.' })
  carriedOut(@Root() { id }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DecisionEffectRecord, 'decisionId', id);
  }

  @Access(subjectReaders)
  @FieldResolver(() => Matter, { nullable: true, description: '所决定的议题。The matter that was decided.' })
  matter(@Root() { matterId }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Matter, matterId);
  }

  @Access(subjectReaders)
  @FieldResolver(() => Person, { nullable: true, description: '议题提出人,不得执行该决定。Who raised the matter; he does not carry the decision out [CP-5].' })
  proposedBy(@Root() { proposedById: id }: Decision) {
    return id && { id };
  }

  @Access(subjectReaders)
  @FieldResolver(() => Person, { nullable: true, description: '结束表决、录入决定的人,不得执行该决定。Who closed the vote and entered the decision; he does not carry it out [CP-5].' })
  enteredBy(@Root() { enteredById: id }: Decision) {
    return id && { id };
  }

  @Access(subjectReaders)
  @FieldResolver(() => Meeting, { nullable: true, description: '作出决定的会议。The meeting that decided.' })
  meeting(@Root() { meetingId }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Meeting, meetingId);
  }

  @Access(subjectReaders)
  @FieldResolver(() => AgendaItem, { nullable: true, description: '议程项,含发言和表决。The item of the agenda, with its statements and votes.' })
  agendaItem(@Root() { agendaItemId }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AgendaItem, agendaItemId);
  }
}

/** The decisions on a matter: one, or several where a tie put it off. */
@Resolver(() => Matter)
export class MatterDecisionsFields {
  @FieldResolver(() => [Decision], { nullable: true, description: '就该议题作出的决定,含缓议。The decisions on it, deferrals by a tie included.' })
  decisions(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Decision, 'matterId', id);
  }
}
