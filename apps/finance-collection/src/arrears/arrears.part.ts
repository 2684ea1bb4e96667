import type { DepartmentPart } from '@unionhall/graphql';
import { ArrearsNotice } from './arrears-notice.entity';
import { ArrearsNoticeFields, DuesAccountArrearsFields, DuesArrearsOfBranchFields, DuesArrearsOfParkFields, DuesArrearsResolver, PaymentPromiseFields } from './arrears.resolver';
import { PaymentPromise } from './payment-promise.entity';
import { recordPaymentPromise } from './record-payment-promise';
import { sendArrearsNotice } from './send-arrears-notice';

export const arrearsPart: DepartmentPart = {
  acts: [sendArrearsNotice, recordPaymentPromise],
  entities: [ArrearsNotice, PaymentPromise],
  resolvers: [DuesArrearsResolver, DuesArrearsOfParkFields, DuesArrearsOfBranchFields, DuesAccountArrearsFields, ArrearsNoticeFields, PaymentPromiseFields],
};
