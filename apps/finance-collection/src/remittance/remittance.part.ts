import type { DepartmentPart } from '@unionhall/graphql';
import { DuesRemittance, DuesRemittanceLine } from './dues-remittance.entity';
import { remitDues } from './remit-dues';
import { DuesRemittanceLineFields, DuesRemittanceResolver } from './remittance.resolver';

export const remittancePart: DepartmentPart = {
  acts: [remitDues],
  entities: [DuesRemittance, DuesRemittanceLine],
  resolvers: [DuesRemittanceResolver, DuesRemittanceLineFields],
};
