import { connectionOf } from '@unionhall/graphql';
import { Matter } from './matter.entity';

export const MatterConnection = connectionOf('Matter', '议题', () => Matter);
