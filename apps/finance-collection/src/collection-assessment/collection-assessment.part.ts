import type { DepartmentPart } from '@unionhall/graphql';
import { assessCollectionWork } from './assess-collection-work';
import { CollectionAssessment, CollectionAssessmentLine } from './collection-assessment.entity';
import { CollectionAssessmentResolver } from './collection-assessment.resolver';

export const collectionAssessmentPart: DepartmentPart = {
  acts: [assessCollectionWork],
  entities: [CollectionAssessment, CollectionAssessmentLine],
  resolvers: [CollectionAssessmentResolver],
};
