import { connectionOf } from '@unionhall/graphql';
import { CollectionTarget } from './collection-target.entity';

export const CollectionTargetConnection = connectionOf('CollectionTarget', '年度代收目标', () => CollectionTarget);
