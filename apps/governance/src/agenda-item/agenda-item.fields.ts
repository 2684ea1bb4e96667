import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Matter } from '../matter/matter.entity';
import { Meeting } from '../meeting/meeting.entity';
import { AgendaItemStateChange } from './agenda-item.life';
import { AgendaItem } from './agenda-item.entity';

@Resolver(() => AgendaItem)
export class AgendaItemFields {
  @FieldResolver(() => Meeting, { nullable: true, description: '会议。The meeting.' })
  meeting(@Root() { meetingId }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Meeting, meetingId);
  }

  @FieldResolver(() => Matter, { nullable: true, description: '议题。The matter.' })
  matter(@Root() { matterId }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Matter, matterId);
  }

  @FieldResolver(() => [AgendaItemStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AgendaItemStateChange, 'subjectId', id);
  }
}
