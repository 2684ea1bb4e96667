import { connectionOf } from '@unionhall/graphql';
import { ActIndexEntry } from './act-index-entry.entity';

export const ActIndexEntryConnection = connectionOf('ActIndexEntry', '权力事项办理索引', () => ActIndexEntry);
