import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Employer } from './employer.entity';

export const RegisterEmployerPayload = payloadOf('RegisterEmployer', 'employer', () => Employer);
export const RenameEmployerPayload = payloadOf('RenameEmployer', 'employer', () => Employer);
export const EmployerConnection = connectionOf('Employer', '单位', () => Employer);
