import type { DepartmentPart } from '@unionhall/graphql';
import { DuesRefund } from './dues-refund.entity';
import { DuesReceiptRefundFields, DuesRefundResolver } from './dues-refund.resolver';
import { refundDues } from './refund-dues';

export const duesRefundPart: DepartmentPart = {
  acts: [refundDues],
  entities: [DuesRefund],
  resolvers: [DuesRefundResolver, DuesReceiptRefundFields],
};
