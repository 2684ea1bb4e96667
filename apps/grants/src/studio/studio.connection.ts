import { connectionOf } from '@unionhall/graphql';
import { Studio } from './studio.entity';

export const StudioConnection = connectionOf('Studio', '劳模创新工作室', () => Studio);
