import { paymentRequested } from '@unionhall/contracts';
import { act, type FactSource, insertRow } from '@unionhall/database';
import { enumLabels } from '@unionhall/rulebook';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { askPayeeAccount } from '../contract/ask-payee-account';
import { AwardContract } from '../contract/award-contract.entity';
import { MidTermCheck } from '../contract/mid-term-check.entity';
import { moveAwardMoney } from '../fund/move-award-money';
import { ProgressReport } from '../progress-report/progress-report.entity';
import { InstalmentRequest } from './instalment-request.entity';
import { Instalment } from './instalment.entity';
import { RequestInstalmentInput } from './instalment.inputs';
import { instalmentLife } from './instalment.life';
import { requestInstalmentRules } from './request-instalment.rule';

/** Asks finance-collection to pay an instalment whose condition is proven (申请拨付) [CP-7, CP-9]; the order's id is minted here. */
export const requestInstalment = act({
  name: 'requestInstalment',
  description: '申请拨付一期资金,转财务付款。Asks finance-collection to pay an instalment.',
  who: ['officer'],
  under: 'innovation-fund',
  input: RequestInstalmentInput,
  object: Instalment,
  answers: 'instalment',
  // The award of an instalment and its contract never change; known beforehand, the award can be locked before its instalment, parents first.
  ask: async (ask, { instalmentId }, source) => {
    const { awardId } = await source.toRead(Instalment, instalmentId);
    const { employerId } = await source.toRead(Award, awardId);
    const contract = await contractOf(source, awardId);
    return { awardId, payeeAccountId: contract.payeeAccountId, ...(await askPayeeAccount(ask, source, employerId, contract.payeeAccountId)) };
  },
  gather: async (source, { input: { instalmentId, expectedVersion }, asked: { awardId } }) => {
    const award = await source.toChange(Award, awardId);
    const instalment = await source.toChange(Instalment, instalmentId, expectedVersion);
    const reports = await source.children(ProgressReport, 'instalmentId', instalmentId);
    const checks = await source.children(MidTermCheck, 'awardId', awardId);
    return {
      award,
      instalment,
      application: await source.toRead(GrantApplication, award.applicationId),
      standing: instalment.paymentOrderId === null ? null : await source.find(InstalmentRequest, instalment.paymentOrderId),
      reportIsIn: reports.length > 0,
      // The contract is signed, or there would be no instalment.
      met: checks.some(({ outcome }) => outcome === 'passed') ? (['contract', 'mid-term-check'] as const) : (['contract'] as const),
    };
  },
  rules: requestInstalmentRules,
  write: async (tx, { instalment, asked: { payeeAccountId }, personId, today, now }) => {
    const { id: instalmentId, awardId, amount, attempt } = instalment;
    const paymentOrderId = tx.newId();
    const asked = await instalmentLife.move(tx, instalment, 'requestInstalment', now, { paymentOrderId, orderVersion: 0 });
    await insertRow(tx.manager, InstalmentRequest, { id: paymentOrderId, instalmentId, attempt, payeeAccountId, amount, requestedById: personId, requestedOn: today });
    await moveAwardMoney(tx, { awardId, from: 'committed', to: 'requested', amount, subjectId: instalmentId }, now);
    return asked;
  },
  tell: ({ id, amount, condition, paymentOrderId }, { award: { decisionId, decisionSha256 }, application: { title }, asked: { payeeAccountId }, personId, today }) => [
    paymentRequested.about(paymentOrderId!, {
      paymentOrderId: paymentOrderId!,
      powerItem: 'innovation-fund',
      subjectType: 'Instalment',
      subjectId: id,
      payeeAccountId,
      amount: amount.toString(),
      purpose: `职工创新项目资助：${title}（${enumLabels.InstalmentCondition[condition].zh}）`,
      decisionId,
      decisionSha256,
      requestedById: personId,
      requestedOn: today,
    }),
  ],
  about: ({ instalmentId }) => instalmentId,
});

async function contractOf(source: FactSource, awardId: string): Promise<AwardContract> {
  const [contract] = await source.children(AwardContract, 'awardId', awardId);
  if (!contract) throw new Error(`the award ${awardId} has instalments and no contract`);
  return contract;
}
