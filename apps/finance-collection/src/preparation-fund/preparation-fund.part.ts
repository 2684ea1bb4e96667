import type { DepartmentPart } from '@unionhall/graphql';
import { HeldPreparationFundPartFields, HeldPreparationFundResolver, PreparationFundReleaseLineFields, PreparationFundReleaseResolver } from './preparation-fund.resolver';
import { PreparationFundRelease, PreparationFundReleaseLine } from './preparation-fund-release.entity';
import { releasePreparationFund } from './release-preparation-fund';

export const preparationFundPart: DepartmentPart = {
  acts: [releasePreparationFund],
  entities: [PreparationFundRelease, PreparationFundReleaseLine],
  resolvers: [HeldPreparationFundResolver, HeldPreparationFundPartFields, PreparationFundReleaseResolver, PreparationFundReleaseLineFields],
};
