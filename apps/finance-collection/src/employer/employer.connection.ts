import { connectionOf } from '@unionhall/graphql';
import { Employer } from './employer.entity';

export const EmployerConnection = connectionOf('Employer', '单位', () => Employer);
