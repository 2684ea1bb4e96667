import { financeCollection } from '@unionhall/finance-collection';
import { EVIDENCE, people, registeredEmployer, type ServiceHouse, startServiceHouse } from './service-house';
import { act, type ToldStation } from './station-house';

/** What the acts on a contract answer. */
export interface ToldContract extends Pick<ToldStation, 'refusals'> {
  readonly contract: { readonly id: string; readonly version: number } | null;
}

/** An open station, and a unit of the register. */
export interface ContractHouse extends ServiceHouse {
  readonly employerId: string;
}

/** Starts the house with finance, which keeps the register of units. */
export async function startContractHouse(): Promise<ContractHouse> {
  const services = await startServiceHouse(financeCollection);
  return { ...services, employerId: await registeredEmployer(services.house) };
}

/** The input of registerCollectiveContract. */
export const contractInput = ({ workstationId, employerId }: ContractHouse, changes: object = {}) => ({ workstationId, employerId, kind: 'WAGES', from: '2026-01-01', until: '2026-03-31', workersCovered: 80, workersInAll: 100, document: '示例工资协议〔2026〕1号', documentSha256: EVIDENCE, ...changes });

/** The assistant registers a contract. */
export const registerContract = (contracts: ContractHouse, changes: object = {}, locale: 'zh' | 'en' = 'zh') => act<ToldContract>(contracts.house, 'RegisterCollectiveContract', contractInput(contracts, changes), { caller: people.assistant, locale });
