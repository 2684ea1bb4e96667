import { actPerformed, type Caller, type EventEnvelope } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, emptyRegisters, people, startFederation } from '../test/federation';

const { deputy, otherDeputy, worker, secretary, inspector, chief } = people;

interface Page {
  readonly actsUnderPower: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly holder: { readonly id: string } | null; readonly outcome: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
  await emptyRegisters(house);
  await act(house, 'DefinePowerItem', { code: 'innovation-fund', title: '示例事项', keyPower: 'SPECIAL_FUNDS' });
  const seat = await act<{ leadershipSeat: { id: string } }>(house, 'SeatMember', { personId: deputy.personId, kind: 'DEPUTY', from: '2026-01-01' });
  await act(house, 'AssignCharge', { powerItem: 'innovation-fund', personId: deputy.personId, from: '2026-01-01', document: '示例文件' });
  await act(house, 'UnseatMember', { seatId: seat.leadershipSeat.id, expectedVersion: 1, vacatedOn: '2026-03-01' });
  await hear(1, '2025-12-31T15:59:00Z', secretary);
  await hear(2, '2025-12-31T16:00:00Z', secretary);
  await hear(3, '2026-02-28T15:59:00Z', worker, 'refused');
  await hear(4, '2026-02-28T16:00:00Z', secretary);
});
afterAll(() => house.stop());

const hear = (number: number, at: string, { personId }: Caller, outcome: 'done' | 'refused' = 'done') => {
  const payload = { actId: idOf(300 + number), department: 'grants', act: 'grantAwards', personId, powerItem: 'innovation-fund', subject: null, at, outcome };
  const envelope = { id: idOf(400 + number), name: actPerformed.name, from: 'grants', to: 'governance', subjectId: payload.actId, sequence: 1, onBehalfOf: personId, at, payload } as EventEnvelope;
  return house.departments.get('governance')!.inbox.receive([envelope, envelope]);
};
const acts = async (caller: Caller, variables: object = {}) => (await house.data<Page>('governance', caller, operation('ActsUnderPower'), variables as Record<string, unknown>)).actsUnderPower;
const idsFor = async (caller: Caller, variables: object = {}) => (await acts(caller, variables)).edges.map(({ node }) => Number.parseInt(node.id.slice(-3), 16) - 300);

it('names the holder of the day of each act, in Shanghai, once [GY-2a]', async () => {
  const { edges } = await acts(inspector);
  expect(edges.map(({ node }) => node.holder?.id ?? null)).toEqual([null, deputy.personId, deputy.personId, null]);
});

it('finds acts by person, item and days', async () => {
  expect(await idsFor(inspector, { personId: worker.personId })).toEqual([3]);
  expect(await idsFor(inspector, { powerItem: 'innovation-fund', from: '2026-01-01', to: '2026-02-28' })).toEqual([3, 2]);
  expect(await idsFor(inspector, { powerItem: 'allowances' })).toEqual([]);
  expect((await acts(inspector, { personId: worker.personId })).edges[0]!.node.outcome).toBe('REFUSED');
  expect(await idsFor(inspector, { outcome: 'REFUSED' })).toEqual([3]);
  expect(await idsFor(inspector, { department: 'GRANTS', outcome: 'DONE' })).toEqual([4, 2, 1]);
  expect(await idsFor(inspector, { department: 'PERSONNEL' })).toEqual([]);
});

it('shows every act of a person under a power, as of a day [GY-2a]', async () => {
  const of = { personId: secretary.personId, powerItem: 'innovation-fund' };
  expect(await idsFor(inspector, { ...of, to: '2026-02-28' })).toEqual([2, 1]);
  expect(await idsFor(inspector, { ...of, to: '2026-03-01' })).toEqual([4, 2, 1]);
});

it('goes on where a page ended', async () => {
  const { pageInfo, totalCount } = await acts(chief, { first: 3 });
  expect([pageInfo.hasNextPage, totalCount]).toEqual([true, 4]);
  expect(await idsFor(chief, { first: 3, after: pageInfo.endCursor })).toEqual([1]);
});

it('shows others only what they did or answer for', async () => {
  expect(await idsFor(worker)).toEqual([3]);
  expect(await idsFor(secretary)).toEqual([4, 2, 1]);
  expect(await idsFor({ ...deputy, roles: ['expert'] })).toEqual([3, 2]);
  expect(await idsFor({ ...otherDeputy, roles: ['expert'] })).toEqual([]);
  const { errors } = await house.send('governance', { ...worker, personId: null, roles: [] }, operation('ActsUnderPower'));
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('keeps what it indexed: not even the department can rewrite it', async () => {
  await expect(house.departments.get('governance')!.source.query('DELETE FROM act_index')).rejects.toThrow(/denied/);
  await expect(house.sql('governance', 'DELETE FROM act_index')).rejects.toThrow(/append-only/);
});
