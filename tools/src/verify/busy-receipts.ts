import { Readable } from 'node:stream';
import { fileTypes } from '@unionhall/files';
import { HEAD } from '@unionhall/testing';
import { as, type BusyActs, type Changed } from './busy-acts';
import { decideMatter } from './busy-meeting';

const HAS_UNION = 'union_formed_in IS NOT NULL AND trade_union_id IS NOT NULL AND merged_into_id IS NULL';

/** Books two files of the tax bureau that overlap, with a row that is refused and a receipt that is taken back, and voids a third. */
export async function bookReceipts(acts: BusyActs): Promise<void> {
  const { house } = acts;
  const accountant = as('accountant');
  await acts.do(as('officer'), 'RegisterTaxBranch', { code: '19902', name: '示例代收分局', place: '临江市示例街道' });
  const [employer] = await house.sql<{ code: string; name: string }>('finance-collection', 'SELECT credit_code AS code, name FROM employer ORDER BY id LIMIT 1');
  const row = (document: string, amount = '200.00') => `${document},19902,${employer!.code},${employer!.name},2026-03,工会经费,10000.00,${amount},2026-04-10`;
  const commit = async (name: string, ...lines: string[]) => {
    const { sha256 } = await house.files.put(Readable.from([Buffer.from([HEAD, ...lines, ''].join('\n'))]), { maximumBytes: 1_000_000, allowedTypes: fileTypes });
    const { id } = await acts.do(accountant, 'PreviewReceiptFile', { sha256, name });
    await house.settle();
    const [file] = await house.sql<Changed>('finance-collection', 'SELECT id, version FROM receipt_file WHERE id = ?', [id]);
    return acts.do({ ...as('officer'), roles: ['accountant'] }, 'CommitReceiptFile', { receiptFileId: id, expectedVersion: file!.version, idempotencyKey: `busy-${name}` });
  };
  await commit('一月', row('A1'), row('A2'), row('A3', 'x'), '合计,3,400.00');
  await commit('二月', row('A1'), row('A2', '-200.00'), row('A4', '180'), '合计,3,180.00');
  const third = await commit('三月', row('A5'), '合计,1,200.00');
  const [receipt] = await house.sql<{ id: string; employerId: string }>('finance-collection', "SELECT id, employer_id AS employerId FROM dues_receipt WHERE document = 'A4'");
  await acts.do(accountant, 'MatchReceipt', { receiptId: receipt!.id, employerId: receipt!.employerId, period: '2026-02', amount: '80.00', reason: '示例', idempotencyKey: 'busy-match' });
  // Of a unit that has formed its union, so that what is held of it may be released.
  const [formed] = await house.sql<{ code: string; name: string }>('finance-collection', `SELECT credit_code AS code, name FROM employer WHERE ${HAS_UNION} ORDER BY id LIMIT 1`);
  await commit('四月', `A6,19902,${formed!.code},${formed!.name},2026-03,建会筹备金,10000.00,200.00,2026-04-10`, '合计,1,200.00');
  await acts.do(accountant, 'VoidReceiptFile', { receiptFileId: third.id, expectedVersion: third.version, reason: '示例', idempotencyKey: 'busy-void' });
}

/** Splits what was booked, asks for the remittance of its upward part, and releases what is held of the preparation fund, as decided; another unit forms its union. */
export async function settleParts(acts: BusyActs, day: string): Promise<void> {
  const { house } = acts;
  const bookedIn = day.slice(0, 7);
  await acts.do('accountant', 'SplitMonth', { bookedIn, idempotencyKey: 'busy-split' });
  const [payee] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM payee_account ORDER BY id LIMIT 1');
  const [bank] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM ledger_account WHERE code = '1002'");
  const decide = async (subjectType: string, subjectId: string, content: { readonly sha256: string; readonly lines: readonly string[] }, rest: object = {}) => {
    const { id } = await acts.do('officer', 'RaiseMatter', { powerItem: 'collection-payments', title: '示例议题', subjectType, subjectId, subjectSha256: content.sha256, content: content.lines.join('\n'), parties: [], ...rest });
    return decideMatter(acts, id, day);
  };
  const { duesRemittanceContent } = await acts.client.run<{ duesRemittanceContent: { sha256: string; lines: string[] } }>(as('officer'), 'DuesRemittanceContent', { upTo: bookedIn, payeeAccountId: payee!.id });
  const [split] = await house.sql<{ yuan: string }>('finance-collection', 'SELECT CAST(SUM(upward) / 100 AS DECIMAL(12, 2)) AS yuan FROM receipt_split');
  const remitted = await decide('Payment', payee!.id, duesRemittanceContent, { amount: split!.yuan });
  const { paymentOrder } = await acts.do<{ paymentOrder: Changed }>('accountant', 'RemitDues', { upTo: bookedIn, payeeAccountId: payee!.id, fromAccountId: bank!.id, decisionId: remitted, idempotencyKey: 'busy-remit' });
  await acts.do('deputy-finance', 'AuthorisePayments', { powerItem: 'collection-payments', items: [{ paymentOrderId: paymentOrder.id, expectedVersion: paymentOrder.version }] });
  await acts.do('cashier', 'ExecutePayments', { powerItem: 'collection-payments', paymentOrderIds: [paymentOrder.id] });
  const [receipt] = await house.sql<{ id: string; employerId: string; holderName: string }>('finance-collection', "SELECT id, employer_id AS employerId, payer_name AS holderName FROM dues_receipt WHERE document = 'A1'");
  const { id: payeeAccountId } = await acts.do('accountant', 'RegisterPayeeAccount', { holderName: receipt!.holderName, bank: '示例银行', accountNumber: '6200000000000000033', employerId: receipt!.employerId });
  const refund = { receiptId: receipt!.id, payeeAccountId, amount: '1.00', reason: '示例多缴' };
  const { duesRefundContent } = await acts.client.run<{ duesRefundContent: { sha256: string; lines: string[] } }>(as('officer'), 'DuesRefundContent', refund);
  await acts.do('officer', 'RefundDues', { ...refund, fromAccountId: bank!.id, decisionId: await decide('Payment', payeeAccountId, duesRefundContent, { powerItem: 'dues-refunds', amount: refund.amount }) });
  const [employer] = await house.sql<Changed>('finance-collection', `SELECT id, version FROM employer WHERE ${HAS_UNION} ORDER BY id LIMIT 1`);
  const employerId = employer!.id;
  const { preparationFundHeld } = await acts.client.run<{ preparationFundHeld: { sha256: string } }>(as('accountant'), 'PreparationFundHeld', { employerId });
  const released = await decide('PreparationFundRelease', employerId, { ...preparationFundHeld, lines: ['示例'] });
  await acts.do('accountant', 'ReleasePreparationFund', { employerId, decisionId: released, idempotencyKey: 'busy-release' });
  const reason = '示例';
  const closing = await acts.do('accountant', 'CloseCollectionMonth', { month: '2026-01', idempotencyKey: 'busy-close' });
  const { collectionMonthReopeningContent } = await acts.client.run<{ collectionMonthReopeningContent: { sha256: string; lines: string[] } }>(as('accountant'), 'CollectionMonthReopeningContent', { collectionMonthId: closing.id, reason });
  const reopened = await decide('CollectionMonth', closing.id, collectionMonthReopeningContent, { powerItem: 'office-finance' });
  await acts.do('accountant', 'ReopenCollectionMonth', { collectionMonthId: closing.id, expectedVersion: closing.version, reason, decisionId: reopened, idempotencyKey: 'busy-reopen' });
  const [unit] = await house.sql<Changed & { parentId: string }>('finance-collection', 'SELECT id, version, trade_union_id AS parentId FROM employer WHERE union_formed_in IS NULL AND trade_union_id IS NOT NULL AND merged_into_id IS NULL ORDER BY id LIMIT 1');
  await acts.do('officer', 'FormUnion', { employerId: unit!.id, expectedVersion: unit!.version, name: '示例新建工会', parentId: unit!.parentId, formedOn: day, members: 12, reason });
}

/** Carries over the balances of the books before, as one entry. */
export async function carryOverBalances(acts: BusyActs): Promise<void> {
  const [source] = await acts.house.sql<{ id: string }>('finance-collection', "SELECT id FROM ledger_account WHERE code = '9000'");
  for (const code of ['8001', '8002']) await acts.do('accountant', 'OpenLedgerAccount', { code, name: `示例旧科目${code}`, balanceLimit: 'NONE' });
  const contentBase64 = Buffer.from('科目编码,借方余额,贷方余额\n8001,100.00,\n8002,,100.00\n').toString('base64');
  const { id, version } = await acts.do('accountant', 'PreviewOpeningBalances', { contentBase64, document: '示例旧账', documentSha256: 'a'.repeat(64), statedSum: '100.00', openingSourceId: source!.id });
  await acts.do('accountant', 'CommitOpeningBalances', { importId: id, expectedVersion: version });
}
