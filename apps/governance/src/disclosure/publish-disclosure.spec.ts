import { decisionCarriedOut, type EventEnvelope, publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { decide } from '../test/decide';
import { disclosureInput, publish as publishIn, shownToAll } from '../test/disclosures';
import { act, codesOf, people } from '../test/federation';
import { done, startLeadership } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const publish = (more: object = {}) => publishIn(house, more);
const shown = (filter: object = {}) => shownToAll(house, filter);

it('is read without sign-in, with what is withheld and why, the decision and the proof [GY-5a]', async () => {
  await decide(house, { id: idOf(500) });
  const { disclosure, record } = done(await publish({ decisionId: idOf(500), withheld: '当事人姓名：个人信息保护（示例）' }));
  expect((await shown()).find(({ id }) => id === disclosure!.id)).toMatchObject({
    title: '示例公开',
    text: '示例内容',
    withheld: '当事人姓名：个人信息保护（示例）',
    publishedOn: '2026-03-10',
    actId: record!.id,
    withdrawnOn: null,
    decision: { id: idOf(500), outcome: 'ADOPTED', actId: expect.any(String) as string },
  });
  expect((await shown({ powerItem: 'innovation-fund' })).map(({ id }) => id)).not.toContain(disclosure!.id);
});

it('refuses what was not adopted, is under another item, says nothing or is not registered', async () => {
  await decide(house, { id: idOf(501), outcome: 'rejected' });
  await decide(house, { id: idOf(502), powerItem: 'innovation-fund' });
  expect(codesOf(await publish({ decisionId: idOf(501) }))).toEqual(['GY-2b governance.decision-not-adopted']);
  expect(codesOf(await publish({ decisionId: idOf(509) }))).toEqual(['HOUSE-2 house.not-registered']);
  expect(codesOf(await publish({ title: ' ', text: '' }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty']);
  expect(codesOf(await publish({ powerItem: 'allowances' }))).toEqual(['HOUSE-2 governance.power-item-unknown']);
  expect(await refusedInBoth(house, 'PublishDisclosure', disclosureInput({ decisionId: idOf(502) }), secretary)).toEqual([
    ['该决定属于“职工创新项目资助资金”，不是“机关财务”。', 'The decision was taken under “Innovation fund”, not “Office finance”.'],
    ['请填写该决定所属的权力事项。', 'Name the power item the decision was taken under.'],
  ]);
});

it('discloses a decision once, also when several do at the same time', async () => {
  await decide(house, { id: idOf(503) });
  const answers = await Promise.all([1, 2, 3, 4].map(() => publish({ decisionId: idOf(503) })));
  expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(3).fill('HOUSE-3 governance.disclosed-already')]);
  expect(await refusedInBoth(house, 'PublishDisclosure', disclosureInput({ decisionId: idOf(503) }), secretary)).toEqual([
    ['该决定已于2026-03-10公开：“示例公开”。', 'The decision was disclosed on 2026-03-10: “示例公开”.'],
    ['如需更正，请先撤回已公开的内容并说明理由。', 'To correct it, withdraw the earlier disclosure first and say why.'],
  ]);
});

interface Figure {
  readonly kind: string;
  readonly value: string;
  readonly since: string;
  readonly department: string;
  readonly actId: string;
  readonly proofQuery: string;
}
const figuresOf = async (id: string) => ((await shown()).find((disclosure) => disclosure.id === id) as unknown as { figures: Figure[] }).figures;

it('shows the figures of the decision as they now are, each with the act to prove it by, but those withheld with a reason [GY-5a]', async () => {
  const decisionId = idOf(504);
  await decide(house, { id: decisionId });
  const { disclosure } = done(await publish({ decisionId }));
  expect(await figuresOf(disclosure!.id)).toEqual([]);
  let sequence = 0;
  const tell = (from: string, more: object) => {
    sequence += 1;
    const payload = { decisionId, effect: 'paid', actId: idOf(60_000 + sequence), on: `2026-03-1${sequence}`, complete: false, paid: null, ...more };
    const envelope = { id: idOf(61_000 + sequence), name: decisionCarriedOut.name, from, to: 'governance', subjectId: idOf(62_000 + sequence), sequence: 1, onBehalfOf: secretary.personId, at: house.now.toISOString(), payload } as EventEnvelope;
    return house.departments.get('governance')!.inbox.receive([envelope]);
  };
  await tell('grants', { effect: 'granted', complete: true });
  await tell('finance-collection', { paid: '2000000' });
  await tell('finance-collection', { paid: '1200000' });
  const granted = { kind: 'GRANTED_ON', value: '2026-03-11', since: '2026-03-11', department: 'GRANTS', actId: idOf(60_001), proofQuery: 'grantsPublicTrailProof' };
  expect(await figuresOf(disclosure!.id)).toEqual([granted, { kind: 'AMOUNT_PAID', value: '20000.00', since: '2026-03-12', department: 'FINANCE_COLLECTION', actId: idOf(60_002), proofQuery: 'financeCollectionPublicTrailProof' }]);

  const { version } = disclosure!;
  done(await act(house, 'WithdrawDisclosure', { disclosureId: disclosure!.id, expectedVersion: version, reason: '示例' }));
  expect(await figuresOf(disclosure!.id)).toEqual([]);
  const withholding = { decisionId, withheldFigures: ['AMOUNT_PAID'] };
  expect(await refusedInBoth(house, 'PublishDisclosure', disclosureInput({ ...withholding, withheld: ' ' }), secretary)).toEqual([
    ['不公开已支付金额的，须说明理由。', 'Withholding Amount paid so far needs a reason.'],
    ['请在未公开内容一栏写明理由。', 'Say under what is withheld why it is.'],
  ]);
  const { disclosure: anew } = done(await publish({ ...withholding, withheld: '支付金额：尚未结清（示例）' }));
  expect(anew).toMatchObject({ withheldFigures: ['AMOUNT_PAID'] });
  expect(await figuresOf(anew!.id)).toEqual([granted]);
  await expect(house.sql('governance', "UPDATE disclosure SET withheld_figures = '[]' WHERE id = ?", [anew!.id])).rejects.toThrow(/stays as it was published/);
});

it.each([1, 10])('lists %i in the same statements', async (first) => {
  while ((await shown()).length < first) done(await publish());
  expect(await house.statements(() => house.data('governance', publicCaller, operation('Disclosures'), { first }))).toHaveLength(5);
});

it('shows everybody the names of those in a seat, as long as they are in it [GY-5a]', async () => {
  done(await act(house, 'AssignCharge', { powerItem: 'office-finance', personId: deputy.personId, from: '2026-03-10', document: '示例文件' }));
  const seats = async () =>
    (await house.data<{ leadershipSeats: { holderName: string | null; person: { id: string } }[] }>('governance', publicCaller, operation('LeadershipSeats'), { asOf: '2026-03-10' })).leadershipSeats.find(({ person }) => person.id === deputy.personId);
  const charge = async () =>
    (await house.data<{ powerItems: { code: string; charge: { holderName: string | null } | null }[] }>('governance', publicCaller, operation('PowerItems'), { asOf: '2026-03-10' })).powerItems.find(({ code }) => code === 'office-finance')!.charge;
  expect([await seats(), await charge()]).toMatchObject([{ holderName: '示例1' }, { holderName: '示例1' }]);
  const [seat] = await house.sql<{ id: string; version: number }>('governance', 'SELECT id, version FROM leadership_seat WHERE person_id = ?', [deputy.personId]);
  done(await act(house, 'UnseatMember', { seatId: seat!.id, expectedVersion: seat!.version, vacatedOn: '2026-03-11' }));
  expect([await seats(), await charge()]).toMatchObject([{ holderName: '示例1' }, { holderName: '示例1' }]);
  house.now = new Date('2026-03-10T16:00:00Z');
  expect([await seats(), await charge()]).toMatchObject([{ holderName: null }, { holderName: null }]);
  house.now = new Date('2026-03-10T02:00:00Z');
});

it('is not for a deputy, nor for the public', async () => {
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('PublishDisclosure'), { input: disclosureInput() })).errors).toMatchObject([{ extensions: { code } }]);
  }
});
