import { governance } from '@unionhall/governance';
import type { DepartmentDefinition } from '@unionhall/graphql';
import { operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { workstations } from '@unionhall/workstations';
import { personnel } from '../subgraph';
import { made, officer } from './staffing';

/** The document acts on the staff name. */
export const DOCUMENT = '示例市总工会通知第1号';

/** An office with a department, for specs about its staff. */
export interface Office {
  readonly house: TestHouse;
  readonly staffDepartmentId: string;
  /** The id of each establishment by its status. */
  readonly establishments: Readonly<Record<string, string>>;
}

/** Personnel with governance, whose parameters it follows, workstations, whose stations it asks about, and more. */
export async function startOffice(...more: readonly DepartmentDefinition[]): Promise<Office> {
  const house = await startTestHouse(personnel, governance, workstations, ...more);
  // Governance's index of acts names him.
  await made(house, 'registerPerson', { id: officer.personId, name: '石示例' });
  const { establishments } = await house.data<{ establishments: { id: string; status: string }[] }>('personnel', officer, operation('Establishments'));
  return {
    house,
    staffDepartmentId: await made(house, 'registerStaffDepartment', { name: '组织部' }),
    establishments: Object.fromEntries(establishments.map(({ id, status }) => [status, id])),
  };
}

/** A new person on the staff since 2020, by the id of the membership and of the person. */
export async function newMember({ house, staffDepartmentId, establishments }: Office, status: string, input: object = {}): Promise<{ readonly personId: string; readonly membershipId: string }> {
  const personId = await made(house, 'registerPerson', { name: '林示例' });
  const membershipId = await made(house, 'registerStaffMember', { personId, establishmentId: establishments[status], staffDepartmentId, from: '2020-01-01', document: DOCUMENT, ...input });
  return { personId, membershipId };
}

/** A station in a park of its own. */
export async function newStation({ house }: Office, name: string): Promise<string> {
  const id = async (document: string, answer: string, object: string, input: object) => {
    const data = await house.data<Record<string, Record<string, { id: string }>>>('workstations', officer, operation(document), { input });
    return data[answer]![object]!.id;
  };
  const parkId = await id('RegisterPark', 'registerPark', 'park', { name: `${name}园区`, place: '示例市' });
  return id('FoundStation', 'foundStation', 'workstation', { parkId, name, openingPlannedFor: '2026-04-01' });
}
