import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people } from '../test/federation';
import { done, startLeadership } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, otherDeputy, secretary } = people;

let house: TestHouse;
beforeEach(async () => {
  house = await startLeadership();
  for (const powerItem of ['innovation-fund', 'office-finance']) {
    const { powerCharge } = done(await act<Answered & { powerCharge: { id: string; version: number } }>(house, 'AssignCharge', { powerItem, personId: deputy.personId, from: '2026-03-01', document: '示例文件' }));
    done(await act(house, 'DelegateCharge', { chargeId: powerCharge.id, expectedVersion: powerCharge.version, personId: otherDeputy.personId, from: '2026-03-10', to: '2026-03-20', document: '示例文件' }));
  }
});
afterEach(() => house.stop());

const seatOf = async (personId: string) => (await house.sql<{ seatId: string; expectedVersion: number }>('governance', "SELECT id AS seatId, version AS expectedVersion FROM leadership_seat WHERE person_id = ? AND kind = 'deputy'", [personId]))[0]!;
const back = async (on: string, personId = deputy.personId!) => act(house, 'ReturnFromLeave', { ...(await seatOf(personId)), on });
interface Item {
  readonly code: string;
  readonly delegation: { readonly vacatedOn: string; readonly delegate: { readonly id: string } } | null;
}
const standsIn = async (asOf: string) => (await house.data<{ powerItems: Item[] }>('governance', publicCaller, operation('PowerItems'), { asOf })).powerItems.map(({ delegation }) => delegation?.delegate.id ?? null);
const holders = async () => house.sql<{ holder: string }>('governance', 'SELECT version FROM power_charge ORDER BY id');

it('ends every delegation of his charges from that day, which everybody sees and can prove [GY-2a]', async () => {
  const before = await holders();
  const { record } = done(await back('2026-03-15'));
  expect(await standsIn('2026-03-14')).toEqual([otherDeputy.personId, otherDeputy.personId]);
  expect(await standsIn('2026-03-15')).toEqual([null, null]);
  expect(await house.sql('governance', 'SELECT DISTINCT end_reason AS reason FROM charge_delegation')).toEqual([{ reason: 'returned' }]);
  expect(await holders()).not.toEqual(before);
  await house.departments.get('governance')!.checkpoint();
  expect((await house.send('governance', publicCaller, operation('GovernancePublicTrailProof'), { actId: record!.id })).errors).toBeUndefined();
  expect(codesOf(await back('2026-03-15'))).toEqual(['HOUSE-1 governance.nobody-stands-in-for']);
});

it('is today at the earliest, and only while somebody stands in, in both languages', async () => {
  house.now = new Date('2026-03-12T02:00:00Z');
  expect(await refusedInBoth(house, 'ReturnFromLeave', { ...(await seatOf(deputy.personId!)), on: '2026-03-11' }, secretary)).toEqual([
    ['返岗日期2026-03-11早于今日2026-03-12，已由代管人办理的事项不能改变。', 'The return on 2026-03-11 lies before today, 2026-03-12; what was done by whoever stood in stays.'],
    expect.any(Array),
  ]);
  expect(codesOf(await back('2026-03-21'))).toEqual(['HOUSE-1 governance.nobody-stands-in-for']);
  expect(codesOf(await back('2026-03-15', otherDeputy.personId!))).toEqual(['HOUSE-1 governance.nobody-stands-in-for']);
  expect(codesOf(await back('2026-03-12'))).toEqual([]);
});

it('keeps with each charge, seat and delegation the act that made it, which anybody can prove', async () => {
  await house.departments.get('governance')!.checkpoint();
  const acts = await house.sql<{ id: string }>('governance', 'SELECT act_id AS id FROM power_charge UNION SELECT act_id FROM charge_delegation UNION SELECT act_id FROM leadership_seat');
  expect(acts).toHaveLength(8);
  for (const { id } of acts) expect((await house.send('governance', publicCaller, operation('GovernancePublicTrailProof'), { actId: id })).errors).toBeUndefined();
});

it('is not for a deputy, nor for the public, nor of a stale version', async () => {
  const input = { ...(await seatOf(deputy.personId!)), on: '2026-03-15' };
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('ReturnFromLeave'), { input })).errors).toMatchObject([{ extensions: { code } }]);
  }
  expect((await house.send('governance', secretary, operation('ReturnFromLeave'), { input: { ...input, expectedVersion: 9 } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
});
