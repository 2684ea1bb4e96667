import { keepDecisions, keepParameters, keepRelations, LedgerAccountRow, LedgerTransferRow } from '@unionhall/database';
import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { agreeToApplication } from './application/agree-to-application';
import { GrantBudgetLine, GrantTraitArgument } from './application/application-content.entity';
import { GrantApplicationStateChange } from './application/application-state-change.entity';
import { GrantApplication } from './application/application.entity';
import { GrantApplicationFields } from './application/application.fields';
import { GrantApplicationResolver } from './application/application.resolver';
import { grantApplicationTransitions } from './application/application.transitions';
import { draftApplication } from './application/draft-application';
import { reviseApplication } from './application/revise-application';
import { submitApplication } from './application/submit-application';
import { GrantAgreement, GrantTeamMember } from './application/team.entity';
import { GrantTeamMemberFields } from './application/team.fields';
import { withdrawApplication } from './application/withdraw-application';
import { AwardAfterGrantFields } from './contract/award-after-grant.fields';
import { AwardContract } from './contract/award-contract.entity';
import { AwardContractResolver, MidTermCheckFields } from './contract/contract.resolver';
import { MidTermCheck } from './contract/mid-term-check.entity';
import { recordMidTermCheck } from './contract/record-mid-term-check';
import { signAwardContract } from './contract/sign-award-contract';
import { EmployerCopy } from './employer/employer-copy.entity';
import { EmployerResolver } from './employer/employer.resolver';
import { onEmployerChanged } from './events/on-employer-changed';
import { onPaymentOrderMoved } from './events/on-payment-order-moved';
import { AwardBudgetLine } from './expense/award-budget-line.entity';
import { ExpenseVoucher } from './expense/expense-voucher.entity';
import { ExpenseVoucherResolver } from './expense/expense.resolver';
import { recordExpense } from './expense/record-expense';
import { appropriateGrantFund } from './fund/appropriate-grant-fund';
import { GrantAppropriation } from './fund/grant-appropriation.entity';
import { GrantFund } from './fund/grant-fund.entity';
import { GrantAppropriationFields, GrantFundResolver } from './fund/grant-fund.resolver';
import { GrantLedgerAccount } from './fund/grant-ledger-account.entity';
import { InstalmentRequest } from './instalment/instalment-request.entity';
import { InstalmentStateChange } from './instalment/instalment-state-change.entity';
import { Instalment } from './instalment/instalment.entity';
import { InstalmentRequestFields, InstalmentResolver } from './instalment/instalment.resolver';
import { instalmentTransitions } from './instalment/instalment.transitions';
import { requestInstalment } from './instalment/request-instalment';
import { GrantsWaitingItemFields, MeResolver } from './me/me.resolver';
import { Me } from './me/me.stub';
import { appendOnlyTables, migrations } from './migrations';
import { PayeeAccountResolver } from './payee-account/payee-account.resolver';
import { PaymentOrderResolver } from './payment-order/payment-order.resolver';
import { PersonResolver } from './person/person.resolver';
import { openRound } from './round/open-round';
import { GrantRoundStateChange } from './round/round-state-change.entity';
import { GrantCriterion, GrantInstalmentTerm } from './round/round-terms.entity';
import { GrantRound } from './round/round.entity';
import { GrantInstalmentTermFields, GrantRoundFields } from './round/round.fields';
import { GrantRoundResolver } from './round/round.resolver';
import { grantRoundTransitions } from './round/round.transitions';
import { registerStudio } from './studio/register-studio';
import { Studio } from './studio/studio.entity';
import { StudioResolver } from './studio/studio.resolver';
import { studioTransitions } from './studio/studio.transitions';
import { verifyStudio } from './studio/verify-studio';

const byIdOnly = ({ id }: { readonly [key: string]: unknown }) => ({ id });

/** Grants (职工创新项目资助): rounds, studios and applications, from the call to the submission. */
export const grants: DepartmentDefinition = {
  department: 'grants',
  subgraph: () =>
    buildSubgraph({
      resolvers: [
        GrantRoundResolver,
        GrantRoundFields,
        GrantInstalmentTermFields,
        StudioResolver,
        GrantApplicationResolver,
        GrantApplicationFields,
        GrantTeamMemberFields,
        GrantFundResolver,
        GrantAppropriationFields,
        AwardAfterGrantFields,
        AwardContractResolver,
        MidTermCheckFields,
        InstalmentResolver,
        InstalmentRequestFields,
        ExpenseVoucherResolver,
        PayeeAccountResolver,
        PaymentOrderResolver,
        EmployerResolver,
        PersonResolver,
        MeResolver,
        GrantsWaitingItemFields,
        trailResolver('grants'),
      ],
      // No field of grants answers it: the gateway brings it from personnel.
      orphanedTypes: [Me],
      references: {
        GrantRound: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantRound, String(id)),
        Studio: ({ id }, { loaders }: RequestContext) => loaders.byId(Studio, String(id)),
        GrantApplication: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantApplication, String(id)),
        GrantFund: ({ id }, { loaders }: RequestContext) => loaders.byId(GrantFund, String(id)),
        Instalment: ({ id }, { loaders }: RequestContext) => loaders.byId(Instalment, String(id)),
        PayeeAccount: byIdOnly,
        PaymentOrder: byIdOnly,
        Employer: byIdOnly,
        Person: byIdOnly,
        Me: byIdOnly,
      },
    }),
  entities: [
    EmployerCopy,
    GrantRound,
    GrantRoundStateChange,
    GrantCriterion,
    GrantInstalmentTerm,
    Studio,
    GrantApplication,
    GrantApplicationStateChange,
    GrantTeamMember,
    GrantTraitArgument,
    GrantBudgetLine,
    GrantAgreement,
    GrantFund,
    GrantAppropriation,
    LedgerAccountRow,
    LedgerTransferRow,
    GrantLedgerAccount,
    AwardContract,
    MidTermCheck,
    Instalment,
    InstalmentStateChange,
    InstalmentRequest,
    AwardBudgetLine,
    ExpenseVoucher,
  ],
  schema: { department: 'grants', migrations, appendOnly: appendOnlyTables },
  subscriptions: [keepParameters, keepRelations, keepDecisions, onEmployerChanged, onPaymentOrderMoved],
  acts: [openRound, registerStudio, verifyStudio, draftApplication, reviseApplication, agreeToApplication, submitApplication, withdrawApplication, appropriateGrantFund, signAwardContract, recordMidTermCheck, requestInstalment, recordExpense],
  transitions: { grant_round: grantRoundTransitions, grant_application: grantApplicationTransitions, studio: studioTransitions, instalment: instalmentTransitions },
};
