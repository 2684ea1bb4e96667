import type { DepartmentPart } from '@unionhall/graphql';
import { GrantApplicationFundedBeforeFields, GrantFundedBeforeFields } from './funded-before.fields';
import { GrantTitleBigram, GrantTitleBigramCount } from './title-bigram.entity';

export const fundedBeforePart: DepartmentPart = {
  entities: [GrantTitleBigram, GrantTitleBigramCount],
  resolvers: [GrantApplicationFundedBeforeFields, GrantFundedBeforeFields],
};
