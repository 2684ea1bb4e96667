import { connectionOf } from '@unionhall/graphql';
import { ActIndexEntry } from './act-index-entry.entity';
import { PublicAct } from './public-act.type';

export const ActIndexEntryConnection = connectionOf('ActIndexEntry', '权力事项办理索引', () => ActIndexEntry);
export const PublicActConnection = connectionOf('PublicAct', '权力事项办理公开索引', () => PublicAct);
