import type { Caller } from '@unionhall/contracts';
import { type ContractHouse, registerContract, startContractHouse, type ToldContract } from '../test/contract-house';
import { errorsOf, people } from '../test/service-house';
import { act, codesOf } from '../test/station-house';

let contracts: ContractHouse;
beforeAll(async () => {
  contracts = await startContractHouse();
});
afterAll(() => contracts.house.stop());

const end = ({ id, version }: { id: string; version: number }, changes: object = {}, caller: Caller = people.assistant) =>
  act<ToldContract>(contracts.house, 'EndCollectiveContract', { contractId: id, expectedVersion: version, until: '2026-02-28', reason: '示例：协商解除', ...changes }, { caller });

it('ends a contract before its term once, which frees the days after [DX-3]', async () => {
  const { contract } = await registerContract(contracts);
  expect(codesOf(await end(contract!, { until: '2026-03-31', reason: ' ' }))).toEqual(['HOUSE-5 workstations.contract-end-outside-term', 'HOUSE-4 house.empty']);
  const { contract: ended } = await end(contract!);
  expect(ended).toMatchObject({ until: '2026-02-28', endReason: '示例：协商解除', version: 2 });
  expect(codesOf(await end(ended!, { until: '2026-01-31' }))).toEqual(['HOUSE-3 workstations.contract-ended']);
  expect(codesOf(await registerContract(contracts, { from: '2026-03-01' }))).toEqual([]);
});

it('is the station’s, as it was seen', async () => {
  const { contract } = await registerContract(contracts, { kind: 'COMPREHENSIVE' });
  expect(codesOf(await end(contract!, {}, people.officer))).toEqual(['DX-2 workstations.not-of-the-station']);
  const input = { contractId: contract!.id, expectedVersion: 1, until: '2026-02-28', reason: '示例' };
  expect(await errorsOf(contracts.house, people.worker, 'EndCollectiveContract', input)).toEqual(['FORBIDDEN']);
  expect(await errorsOf(contracts.house, people.assistant, 'EndCollectiveContract', { ...input, expectedVersion: 2 })).toEqual(['CONFLICT']);
});
