import type { DepartmentPart } from '@unionhall/graphql';
import { authorisePayments } from './authorise-payments';
import { PaymentAuthorisationBatch } from './payment-authorisation-batch.entity';
import { PaymentAuthorisationBatchResolver } from './payment-authorisation.resolver';

export const paymentAuthorisationPart: DepartmentPart = {
  acts: [authorisePayments],
  entities: [PaymentAuthorisationBatch],
  resolvers: [PaymentAuthorisationBatchResolver],
};
