import type { DepartmentPart } from '@unionhall/graphql';
import { AgendaItemVotingFields, AgendaStatementFields, BallotFields, RecusalFields, VoteCastFields } from './agenda-item-voting.fields';
import { AgendaItemVotingResolver } from './agenda-item-voting.resolver';
import { AgendaItem } from './agenda-item.entity';
import { AgendaItemFields } from './agenda-item.fields';
import { agendaItemLife } from './agenda-item.life';
import { deferAgendaItem } from './defer-agenda-item';
import { Deferral } from './deferral.entity';
import { openVote } from './open-vote';
import { Recusal } from './recusal.entity';
import { recuseFromItem } from './recuse-from-item';
import { startAgendaItem } from './start-agenda-item';

export const agendaItemPart: DepartmentPart = {
  acts: [recuseFromItem, startAgendaItem, openVote, deferAgendaItem],
  entities: [AgendaItem, Recusal, Deferral],
  lives: [agendaItemLife],
  resolvers: [AgendaItemFields, AgendaItemVotingResolver, AgendaItemVotingFields, RecusalFields, AgendaStatementFields, BallotFields, VoteCastFields],
};
