import { keepDecisions, keepParameters, keepRelations, ledgerAppendOnly, LedgerTransferRow } from '@unionhall/database';
import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { DecisionResolver } from './decision/decision.resolver';
import { EmployerName } from './employer/employer-name.entity';
import { Employer } from './employer/employer.entity';
import { EmployerResolver } from './employer/employer.resolver';
import { registerEmployer } from './employer/register-employer';
import { renameEmployer } from './employer/rename-employer';
import { onPaymentRequested } from './events/on-payment-requested';
import { LedgerAccount } from './ledger/ledger-account.entity';
import { LedgerAccountResolver } from './ledger/ledger-account.resolver';
import { openLedgerAccount } from './ledger/open-ledger-account';
import { MeResolver } from './me/me.resolver';
import { Me } from './me/me.stub';
import { migrations } from './migrations';
import { PayeeAccount } from './payee/payee-account.entity';
import { PayeeAccountResolver } from './payee/payee-account.resolver';
import { registerPayeeAccount } from './payee/register-payee-account';
import { authorisePayment } from './payment/authorise-payment';
import { cancelPayment } from './payment/cancel-payment';
import { chargePayment } from './payment/charge-payment';
import { confirmPayment } from './payment/confirm-payment';
import { executePayment } from './payment/execute-payment';
import { PaymentActsResolver } from './payment/payment-acts.resolver';
import { PaymentContentResolver } from './payment/payment-content.resolver';
import { PaymentOrderStateChange } from './payment/payment-order-state-change.entity';
import { PaymentOrderStateChangeResolver } from './payment/payment-order-state-change.resolver';
import { PaymentOrder } from './payment/payment-order.entity';
import { PaymentOrderResolver } from './payment/payment-order.resolver';
import { paymentOrderTransitions } from './payment/payment-order.transitions';
import { rejectPayment } from './payment/reject-payment';
import { requestPayment } from './payment/request-payment';
import { returnPayment } from './payment/return-payment';
import { PersonResolver } from './person/person.resolver';
import { PowerItemResolver } from './power-item/power-item.resolver';
import { registerTaxBranch } from './tax-branch/register-tax-branch';
import { TaxBranch } from './tax-branch/tax-branch.entity';
import { TaxBranchResolver } from './tax-branch/tax-branch.resolver';

/** Finance and collection (财务与经费代收): the registers of employers and tax branches, the ledger, payees and payment orders. */
export const financeCollection: DepartmentDefinition = {
  department: 'finance-collection',
  subgraph: () =>
    buildSubgraph({
      resolvers: [
        EmployerResolver,
        TaxBranchResolver,
        LedgerAccountResolver,
        PayeeAccountResolver,
        PaymentOrderResolver,
        PaymentActsResolver,
        PaymentContentResolver,
        PaymentOrderStateChangeResolver,
        PersonResolver,
        PowerItemResolver,
        DecisionResolver,
        MeResolver,
        trailResolver('finance-collection'),
      ],
      orphanedTypes: [Me],
      references: {
        Employer: ({ id }, { loaders }: RequestContext) => loaders.byId(Employer, String(id)),
        TaxBranch: ({ id }, { loaders }: RequestContext) => loaders.byId(TaxBranch, String(id)),
        LedgerAccount: ({ id }, { loaders }: RequestContext) => loaders.byId(LedgerAccount, String(id)),
        PayeeAccount: ({ id }, { loaders }: RequestContext) => loaders.byId(PayeeAccount, String(id)),
        PaymentOrder: ({ id }, { loaders }: RequestContext) => loaders.byId(PaymentOrder, String(id)),
        Person: ({ id }) => ({ id }),
        PowerItem: ({ code }) => ({ code }),
        Decision: ({ id }) => ({ id }),
        Me: ({ id }) => ({ id }),
      },
    }),
  entities: [Employer, EmployerName, TaxBranch, LedgerAccount, LedgerTransferRow, PayeeAccount, PaymentOrder, PaymentOrderStateChange],
  schema: {
    department: 'finance-collection',
    migrations,
    appendOnly: [...ledgerAppendOnly, 'employer_name', 'payment_order_state_change'],
  },
  subscriptions: [keepParameters, keepRelations, keepDecisions, onPaymentRequested],
  acts: [
    registerEmployer,
    renameEmployer,
    registerTaxBranch,
    openLedgerAccount,
    registerPayeeAccount,
    requestPayment,
    chargePayment,
    authorisePayment,
    rejectPayment,
    cancelPayment,
    executePayment,
    confirmPayment,
    returnPayment,
  ],
  transitions: { payment_order: paymentOrderTransitions },
};
