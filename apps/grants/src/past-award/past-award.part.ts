import type { DepartmentPart } from '@unionhall/graphql';
import { commitPastAwards } from './commit-past-awards';
import { PastAwardImport } from './past-award-import.entity';
import { PastAward, PastAwardBigram } from './past-award.entity';
import { PastAwardFields, PastAwardImportFields } from './past-award.resolver';
import { previewPastAwards } from './preview-past-awards';

export const pastAwardPart: DepartmentPart = {
  acts: [previewPastAwards, commitPastAwards],
  entities: [PastAward, PastAwardBigram, PastAwardImport],
  resolvers: [PastAwardImportFields, PastAwardFields],
};
