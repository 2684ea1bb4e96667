import type { DepartmentPart } from '@unionhall/graphql';
import { commitPastAwards } from './commit-past-awards';
import { namePastAwardTeam } from './name-past-award-team';
import { PastAwardImport } from './past-award-import.entity';
import { PastAward, PastAwardBigram, PastAwardMember } from './past-award.entity';
import { PastAwardFields, PastAwardImportFields } from './past-award.resolver';
import { previewPastAwards } from './preview-past-awards';

export const pastAwardPart: DepartmentPart = {
  acts: [previewPastAwards, commitPastAwards, namePastAwardTeam],
  entities: [PastAward, PastAwardBigram, PastAwardMember, PastAwardImport],
  resolvers: [PastAwardImportFields, PastAwardFields],
};
