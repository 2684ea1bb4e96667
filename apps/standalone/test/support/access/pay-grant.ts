import type { LocalDate } from '@unionhall/kernel';
import { type PersonaName, personaDefinitions } from '@unionhall/standalone';
import { idOf, operation } from '@unionhall/testing';
import type { DataSource } from 'typeorm';
import { eventually } from '../../../src/demonstration/eventually';
import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';
import { FILE_SHA256 } from '../meeting';

interface Order extends Told {
  readonly fromAccount: { readonly id: string };
  readonly forAccount: { readonly id: string };
}

/** Pays the one award's first instalment and accounts for an expense of it; the second instalment waits for its holder. */
export async function payGrant(house: LoadedHouse, journey: Journey, today: LocalDate): Promise<void> {
  const as = (persona: PersonaName) => house.claims(persona);
  const { awards } = await journey.reads<{ awards: { edges: { node: { id: string } }[] } }>(as('officer'), operation('Awards'));
  const awardId = awards.edges[0]!.node.id;
  const award = async () => (await journey.reads<{ award: Told & { employer: { id: string }; instalments: (Told & { state: string })[] } }>(as('officer'), operation('Award'), { id: awardId })).award;
  const { employer, version } = await award();
  const payee = await journey.does(as('accountant'), 'RegisterPayeeAccount', { holderName: '示例单位', bank: '示例银行临江支行', accountNumber: '6200000000000000033', employerId: employer.id });
  await journey.does(as('officer'), 'SignAwardContract', { awardId, expectedVersion: version, payeeAccountId: payee.id, documentSha256: FILE_SHA256 });
  await journey.does(as('officer'), 'RecordMidTermCheck', { awardId, expectedVersion: (await award()).version, outcome: 'PASSED', finding: '示例', evidenceSha256: FILE_SHA256 });

  /** Asks for an instalment, and has the accountant say what its order is charged to. */
  const requested = async (index: number): Promise<Told> => {
    const instalment = (await award()).instalments[index]!;
    const { paymentOrder } = await journey.does<{ paymentOrder: { id: string } }>(as('officer'), 'RequestInstalment', { instalmentId: instalment.id, expectedVersion: instalment.version });
    const order = await eventually(async () => (await journey.reads<{ paymentOrder: Order | null }>(as('accountant'), operation('PaymentOrderById'), { id: paymentOrder.id })).paymentOrder);
    return journey.does(as('accountant'), 'ChargePayment', { paymentOrderId: order.id, expectedVersion: order.version, fromAccountId: order.fromAccount.id, forAccountId: order.forAccount.id });
  };
  const next = ({ id, version: expectedVersion }: Told) => ({ paymentOrderId: id, expectedVersion });
  const authorised = await journey.does(as('deputy-funds'), 'AuthorisePayment', next(await requested(0)));
  const executed = await journey.does(as('cashier'), 'ExecutePayment', next(authorised));
  await journey.does(as('accountant'), 'ConfirmPayment', { ...next(executed), bankReference: 'EXAMPLE-1', bankAmount: '12000.00', statementSha256: FILE_SHA256 });
  await eventually(async () => ((await award()).instalments[0]!.state === 'CONFIRMED' ? true : null));
  await journey.does(as('worker'), 'RecordExpense', { awardId, category: 'A', purpose: 'LEARNING_MATERIALS', description: '学习资料', amount: '100.00', spentOn: today, voucherSha256: '1'.repeat(64) });
  await journey.does(as('worker'), 'SubmitProgressReport', { instalmentId: (await award()).instalments[1]!.id, text: '示例进展', evidenceSha256: FILE_SHA256 });
  await journey.does(as('worker'), 'SaveProgressReport', { instalmentId: (await award()).instalments[1]!.id, text: '示例补充' });
  await requested(1);
  await changeBudget(house.standalone!.departments.get('grants')!.source, awardId);
}

/** A change of the award's budget; written as rows, because its decision would be another meeting. */
async function changeBudget(source: DataSource, awardId: string): Promise<void> {
  await source.query(
    `INSERT INTO award_budget_change (id, award_id, number, decision_id, decision_sha256, changed_by_id, changed_on) SELECT ?, id, 1, decision_id, decision_sha256, ?, granted_on FROM award WHERE id = ?`,
    [idOf(8_300), personaDefinitions.officer.personId, awardId],
  );
  await source.query(`INSERT INTO award_budget_change_line (id, change_id, category, purpose, amount_before, amount_after) VALUES (?, ?, 'a', 'learning-materials', 1, 1)`, [idOf(8_301), idOf(8_300)]);
}
