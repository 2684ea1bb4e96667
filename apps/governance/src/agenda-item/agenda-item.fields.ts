import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { MatterEvidence } from '../matter/matter-evidence.entity';
import { Matter } from '../matter/matter.entity';
import { Meeting } from '../meeting/meeting.entity';
import { AgendaItemStateChange } from './agenda-item.life';
import { AgendaItem } from './agenda-item.entity';
import { papersLateFor } from './late-papers';

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

  @FieldResolver(() => [MatterEvidence], { nullable: true, description: '逾期送达的材料。The papers that came later than so many days before the meeting [GY-2d].' })
  latePapers(@Root() item: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return papersLateFor(loaders, item);
  }

  @FieldResolver(() => [AgendaItemStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AgendaItemStateChange, 'subjectId', id);
  }
}
