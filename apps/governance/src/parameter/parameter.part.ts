import type { DepartmentPart } from '@unionhall/graphql';
import { changeParameter } from './change-parameter';
import { replayCloseVote } from './close-vote.replay';
import { replayOpenMeeting } from './open-meeting.replay';
import { replayPapersDays } from './papers-days.replay';
import { replayPlaceOnAgenda } from './place-on-agenda.replay';
import { ParameterRow } from './parameter-row.entity';
import { ParameterRowResolver } from './parameter-row.resolver';
import { Parameter } from './parameter.entity';
import { ParameterResolver } from './parameter.resolver';

export const parameterPart: DepartmentPart = {
  acts: [changeParameter],
  entities: [Parameter, ParameterRow],
  replays: [replayPlaceOnAgenda, replayPapersDays, replayOpenMeeting, replayCloseVote],
  resolvers: [ParameterResolver, ParameterRowResolver],
};
