import { connectionOf } from '@unionhall/graphql';
import { Award } from '../award/award.entity';

export const AwardConnection = connectionOf('Award', '立项资助', () => Award);
