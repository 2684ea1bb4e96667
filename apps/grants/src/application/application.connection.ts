import { connectionOf } from '@unionhall/graphql';
import { GrantApplication } from './application.entity';

export const GrantApplicationConnection = connectionOf('GrantApplication', '资助申请', () => GrantApplication);
