import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { minutesReaders } from '../minutes/minutes-readers';
import { Person } from '../person/person.stub';
import { FoundEarlyOpinion } from './early-opinion.entity';

@Resolver(() => AgendaItem)
export class AgendaItemEarlyOpinionFields {
  @Access({ to: minutesReaders })
  @FieldResolver(() => [FoundEarlyOpinion], { nullable: true, description: '事后查明的提前表态。What the last speaker said before the others, found afterwards [GY-2c].' })
  foundEarlyOpinions(@Root() { id }: AgendaItem, @Ctx() { loaders }: RequestContext) {
    return loaders.children(FoundEarlyOpinion, 'agendaItemId', id);
  }
}

@Resolver(() => FoundEarlyOpinion)
export class FoundEarlyOpinionFields {
  @FieldResolver(() => Person, { nullable: true, description: '表态人。Who gave it.' })
  person(@Root() { personId }: FoundEarlyOpinion) {
    return { id: personId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '记录人。Who recorded it.' })
  recordedBy(@Root() { recordedById }: FoundEarlyOpinion) {
    return { id: recordedById };
  }
}
