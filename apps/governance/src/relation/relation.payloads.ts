import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Relation } from './relation.entity';

export const DeclareRelationPayload = payloadOf('DeclareRelation', 'relation', () => Relation);
export const WithdrawRelationPayload = payloadOf('WithdrawRelation', 'relation', () => Relation);
export const RelationConnection = connectionOf('Relation', '利害关系', () => Relation);
