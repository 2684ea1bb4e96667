import type { DepartmentPart } from '@unionhall/graphql';
import { CollectionPaceResolver, PaceLineFields, ProgressDifferenceFields } from './pace.resolver';
import { ProgressLine, ProgressLineFile, ProgressPublication } from './progress-publication.entity';
import { ProgressLineFields, ProgressLineFileFields, ProgressPublicationResolver } from './progress-publication.resolver';
import { publishCollectionProgress } from './publish-collection-progress';

export const progressPart: DepartmentPart = {
  acts: [publishCollectionProgress],
  entities: [ProgressPublication, ProgressLine, ProgressLineFile],
  resolvers: [ProgressPublicationResolver, ProgressLineFields, ProgressLineFileFields, CollectionPaceResolver, PaceLineFields, ProgressDifferenceFields],
};
