import type { Caller } from '@unionhall/contracts';
import type { DepartmentDefinition } from '@unionhall/graphql';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, second, seen, staffedStation, startStationHouse } from './station-house';

/** A task as the acts on it answer. */
export interface ToldTask {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** What the acts on a task answer. */
export interface TaskAnswer {
  readonly serviceTask: ToldTask | null;
  readonly refusals: readonly { readonly code: string; readonly message: string; readonly remedy: string; readonly clause: { readonly id: string } }[];
  readonly record: { readonly id: string } | null;
}

/** Who asks, who is at the station, and who is not. */
export const people = {
  worker: person(idOf(41), 'worker'),
  otherWorker: person(idOf(42), 'worker'),
  assistant: person(idOf(43), 'professional-union-worker'),
  colleague: person(idOf(44), 'professional-union-worker'),
  outsider: person(idOf(45), 'professional-union-worker'),
  officer: person(idOf(46), 'officer'),
} as const satisfies Record<string, Caller>;

/** An open station with two of the people at it. */
export interface ServiceHouse {
  readonly house: TestHouse;
  readonly workstationId: string;
}

export const EVIDENCE = 'ab'.repeat(32);

/** Starts the house with an open station, at which assistant and colleague are. */
export async function startServiceHouse(...more: readonly DepartmentDefinition[]): Promise<ServiceHouse> {
  const house = await startStationHouse(...more);
  const station = await staffedStation(house);
  for (const { personId } of [people.assistant, people.colleague]) await second(house, station.id, 'assistant', '2026-03-10', personId!);
  await act(house, 'OpenStation', seen(station));
  return { house, workstationId: station.id };
}

/** Sends the documented mutation of an act on a task. */
export const onTask = (house: TestHouse, caller: Caller, name: string, task: ToldTask, more: object = {}) => act<TaskAnswer>(house, name, { taskId: task.id, expectedVersion: task.version, ...more }, { caller });

/** The input of requestServiceTask. */
export const taskInput = (workstationId: string, changes: object = {}) => ({ workstationId, kind: 'LAW_PUBLICITY', serves: 'WORKERS', title: '示例法律宣传', description: '示例情况', ...changes });

/** A worker asks for a service. */
export const requested = async ({ house, workstationId }: ServiceHouse, changes: object = {}) =>
  (await act<TaskAnswer>(house, 'RequestServiceTask', taskInput(workstationId, changes), { caller: people.worker })).serviceTask!;

/** A task the assistant took on. */
export const accepted = async (services: ServiceHouse) => (await onTask(services.house, people.assistant, 'AcceptServiceTask', await requested(services))).serviceTask!;

/** A task the assistant finished. */
export const completed = async (services: ServiceHouse) => (await onTask(services.house, people.assistant, 'CompleteServiceTask', await accepted(services), { result: '示例结果', evidenceSha256: EVIDENCE })).serviceTask!;

/** The codes of the errors a mutation is answered with. */
export const errorsOf = async (house: TestHouse, caller: Caller, name: string, input: object) => (await house.send('workstations', caller, operation(name), { input })).errors?.map(({ extensions }) => extensions?.['code']);

const CREDIT_CODES = ['91350100M000100Y43', '91321000MA1XMPL01X', '12321000MB1XMPL03B'] as const;

/** Registers an employer with finance, in a park or in none, and answers its id. */
export async function registeredEmployer(house: TestHouse, number: 0 | 1 | 2 = 0, parkId: string | null = null): Promise<string> {
  const { registerEmployer } = await house.data<{ registerEmployer: { employer: { id: string } } }>('finance-collection', people.officer, operation('RegisterEmployer'), { input: { creditCode: CREDIT_CODES[number], name: `示例单位${number}`, kind: 'ENTERPRISE', parkId } });
  return registerEmployer.employer.id;
}
