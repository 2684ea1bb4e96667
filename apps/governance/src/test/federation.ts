import type { Caller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '@unionhall/personnel';
import { governance } from '../subgraph';

/** Persons of a small federation, for the specs of governance. */
export const people = {
  secretary: person(idOf(1), 'meeting-secretary'),
  chief: person(idOf(2), 'chief'),
  deputy: person(idOf(3), 'deputy'),
  otherDeputy: person(idOf(4), 'deputy'),
  inspectionHead: person(idOf(5), 'inspection-head'),
  worker: person(idOf(6), 'worker'),
  inspector: person(idOf(7), 'inspector'),
  expert: person(idOf(8), 'expert'),
  officer: person(idOf(9), 'officer'),
  headOfOffice: person(idOf(10), 'department-head'),
} as const;

/** A refusal as the specs look at it. */
export interface ToldRefusal {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly clause: { readonly id: string };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** What every mutation answers besides its object. */
export interface Answered {
  readonly refusals: readonly ToldRefusal[];
  readonly record: { readonly id: string; readonly entrySha256: string } | null;
}

/** Governance with the department it asks, and the chief and both deputies in leadership posts. */
export async function startFederation(): Promise<TestHouse> {
  const house = await startTestHouse(governance, personnel);
  const holders = [people.chief, people.deputy, people.otherDeputy, people.inspectionHead];
  await house.sql('personnel', `INSERT INTO staff_department (id, name, version) VALUES (?, '示例办公室', 1)`, [idOf(900)]);
  await house.sql('personnel', `INSERT INTO post (id, staff_department_id, name, kind, headcount, version) VALUES (?, ?, '领导岗位', 'leadership', 9, 1)`, [idOf(901), idOf(900)]);
  for (const [index, { personId }] of holders.entries()) {
    await house.sql('personnel', `INSERT INTO person (id, name, registered_on, version) VALUES (?, ?, '2020-01-01', 1)`, [personId, `示例${index}`]);
    await house.sql(
      'personnel',
      `INSERT INTO appointment (id, post_id, person_id, from_day, document, version) VALUES (?, ?, ?, '2020-01-01', '示例文件', 1)`,
      [idOf(910 + index), idOf(901), personId],
    );
  }
  return house;
}

/** Empties the registers of powers and seats between tests, and sets the clock back. Append-only tables keep what they have. */
export async function emptyRegisters(house: TestHouse): Promise<void> {
  house.now = new Date('2026-03-10T02:00:00Z');
  for (const table of ['charge_delegation', 'power_charge', 'leadership_seat', 'power_item']) await house.sql('governance', `DELETE FROM ${table}`);
}

/** Sends the documented mutation of an act as the meeting secretary, and gives its payload. */
export async function act<Payload>(house: TestHouse, name: string, input: object, caller: Caller = people.secretary): Promise<Payload & Answered> {
  const data = await house.data<Record<string, Payload & Answered>>('governance', caller, operation(name), { input });
  return Object.values(data)[0]!;
}

/** The codes of what was refused, with their clauses. */
export const codesOf = ({ refusals }: Answered) => refusals.map(({ clause, code }) => `${clause.id} ${code}`);
