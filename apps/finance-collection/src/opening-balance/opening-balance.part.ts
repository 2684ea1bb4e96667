import type { DepartmentPart } from '@unionhall/graphql';
import { commitOpeningBalances } from './commit-opening-balances';
import { OpeningBalanceImport } from './opening-balance-import.entity';
import { OpeningBalanceImportResolver, OpeningBalanceRowFields } from './opening-balance.resolver';
import { previewOpeningBalances } from './preview-opening-balances';

export const openingBalancePart: DepartmentPart = {
  acts: [previewOpeningBalances, commitOpeningBalances],
  entities: [OpeningBalanceImport],
  resolvers: [OpeningBalanceImportResolver, OpeningBalanceRowFields],
};
