import { connectionOf } from '@unionhall/graphql';
import { GrantExpertEmployment } from './expert-employment.entity';
import { GrantExpert } from './expert.entity';

export const GrantExpertConnection = connectionOf('GrantExpert', '评审专家', () => GrantExpert);
export const GrantExpertEmploymentConnection = connectionOf('GrantExpertEmployment', '专家任职经历', () => GrantExpertEmployment);
