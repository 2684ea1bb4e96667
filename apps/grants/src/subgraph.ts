import { keepParameters, keepRelations } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { acceptancePart } from './acceptance/acceptance.part';
import { applicationPart } from './application/application.part';
import { awardPart } from './award/award.part';
import { changeHistoryPart } from './change-history/change-history.part';
import { contractPart } from './contract/contract.part';
import { decisionPart } from './decision/decision.part';
import { employerPart } from './employer/employer.part';
import { onDecisionRecorded } from './events/on-decision-recorded';
import { onEmployerChanged } from './events/on-employer-changed';
import { onMatterWithdrawn } from './events/on-matter-withdrawn';
import { onPaymentOrderMoved } from './events/on-payment-order-moved';
import { onRefundReceived } from './events/on-refund-received';
import { expensePart } from './expense/expense.part';
import { expertPart } from './expert/expert.part';
import { fundPart } from './fund/fund.part';
import { fundedBeforePart } from './funded-before/funded-before.part';
import { instalmentPart } from './instalment/instalment.part';
import { matterPart } from './matter/matter.part';
import { mePart } from './me/me.part';
import { appendOnlyTables, migrations } from './migrations';
import { objectionHistoryPart } from './objection-history/objection-history.part';
import { pastAwardPart } from './past-award/past-award.part';
import { payeeAccountPart } from './payee-account/payee-account.part';
import { paymentOrderPart } from './payment-order/payment-order.part';
import { personPart } from './person/person.part';
import { publicAwardPart } from './public-award/public-award.part';
import { progressReportPart } from './progress-report/progress-report.part';
import { rankingPart } from './ranking/ranking.part';
import { retentionPart } from './retention/retention.part';
import { recoveryPart } from './recovery/recovery.part';
import { revocationPart } from './revocation/revocation.part';
import { reviewPart } from './review/review.part';
import { revisionPart } from './revision/revision.part';
import { roundExportPart } from './round-export/round-export.part';
import { roundPart } from './round/round.part';
import { scorePart } from './score/score.part';
import { studioPart } from './studio/studio.part';
import { teamRightPart } from './team-right/team-right.part';

/** Grants (职工创新项目资助): rounds, studios and applications, from the call to the submission. */
export const grants = defineDepartment({
  department: 'grants',
  parts: [
    acceptancePart,
    applicationPart,
    awardPart,
    changeHistoryPart,
    contractPart,
    decisionPart,
    employerPart,
    expensePart,
    expertPart,
    fundPart,
    fundedBeforePart,
    instalmentPart,
    matterPart,
    mePart,
    objectionHistoryPart,
    pastAwardPart,
    payeeAccountPart,
    paymentOrderPart,
    personPart,
    publicAwardPart,
    progressReportPart,
    rankingPart,
    retentionPart,
    recoveryPart,
    revocationPart,
    reviewPart,
    revisionPart,
    roundExportPart,
    roundPart,
    scorePart,
    studioPart,
    teamRightPart,
  ],
  schema: { migrations, appendOnly: appendOnlyTables },
  subscriptions: [keepParameters, keepRelations, onDecisionRecorded, onEmployerChanged, onMatterWithdrawn, onPaymentOrderMoved, onRefundReceived],
});
