import type { DepartmentPart } from '@unionhall/graphql';
import { FoundEarlyOpinion } from './early-opinion.entity';
import { AgendaItemEarlyOpinionFields, FoundEarlyOpinionFields } from './early-opinion.resolver';
import { recordEarlyOpinion } from './record-early-opinion';

export const earlyOpinionPart: DepartmentPart = {
  acts: [recordEarlyOpinion],
  entities: [FoundEarlyOpinion],
  resolvers: [AgendaItemEarlyOpinionFields, FoundEarlyOpinionFields],
};
