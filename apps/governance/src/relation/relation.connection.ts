import { connectionOf } from '@unionhall/graphql';
import { Relation } from './relation.entity';

export const RelationConnection = connectionOf('Relation', '利害关系', () => Relation);
