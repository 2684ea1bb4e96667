import { connectionOf } from '@unionhall/graphql';
import { Decision } from './decision.entity';

export const DecisionConnection = connectionOf('Decision', '集体决定', () => Decision);
