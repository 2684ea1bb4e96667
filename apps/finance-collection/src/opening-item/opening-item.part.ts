import type { DepartmentPart } from '@unionhall/graphql';
import { commitOpeningItems } from './commit-opening-items';
import { OpeningItem, OpeningItemImport } from './opening-item.entity';
import { OpeningItemFields, OpeningItemImportResolver } from './opening-item.resolver';
import { previewOpeningItems } from './preview-opening-items';

export const openingItemPart: DepartmentPart = {
  acts: [previewOpeningItems, commitOpeningItems],
  entities: [OpeningItem, OpeningItemImport],
  resolvers: [OpeningItemImportResolver, OpeningItemFields],
};
