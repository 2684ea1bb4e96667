import { dayInShanghai } from '@unionhall/kernel';
import { personaDefinitions } from '@unionhall/standalone';
import { as, type BusyActs, type Changed, sha256 } from './busy-acts';

const DOCUMENT = '临江工发〔示例〕2号';

/** Two members of the staff are seconded to a station, a professional union worker’s wage is revised, and he gets the allowance of a post he won [DX-2, WZ-4, WZ-13]. */
export async function staffOffice({ house, client }: BusyActs): Promise<void> {
  const act = (name: string, input: Readonly<Record<string, unknown>>) => client.act<Changed>(as('officer'), name, input);
  const { establishments } = await client.run<{ establishments: { id: string; status: string }[] }>(as('officer'), 'Establishments', {});
  const establishmentId = (status: string) => establishments.find((each) => each.status === status)!.id;
  const [department] = await house.sql<{ id: string }>('personnel', 'SELECT id FROM staff_department LIMIT 1');
  const [station] = await house.sql<{ id: string }>('workstations', 'SELECT id FROM workstation LIMIT 1');
  const { id: professional } = await act('RegisterPerson', { name: '职示辛' });
  const { personId: servant } = personaDefinitions.officer;
  const member = (personId: string, status: string) => act('RegisterStaffMember', { personId, establishmentId: establishmentId(status), staffDepartmentId: department!.id, from: '2026-01-01', document: DOCUMENT });
  await member(servant, 'CIVIL_SERVANT');
  await member(professional, 'PROFESSIONAL_UNION_WORKER');
  await member(personaDefinitions['union-worker'].personId, 'PROFESSIONAL_UNION_WORKER');
  await member(personaDefinitions.secretary.personId, 'INSTITUTION_STAFF');
  const second = (personId: string, capacity: string) => act('StartSecondment', { personId, workstationId: station!.id, capacity, payer: 'HOME_UNIT', from: '2026-01-12', document: DOCUMENT });
  for (const capacity of ['ESTABLISHED_CADRE', 'ASSISTANT']) await act('RequestStaff', { workstationId: station!.id, capacity, from: dayInShanghai(house.now), reason: '示例' });
  await house.settle();
  const { id: secondmentId, version: expectedVersion } = await second(servant, 'ESTABLISHED_CADRE');
  await second(professional, 'ASSISTANT');
  await act('EndSecondment', { secondmentId, expectedVersion, until: '2026-12-31', document: DOCUMENT });
  const minimumWage = (from: string, amount: string) => act('SetMinimumWage', { place: '临江示例市', from, amount, document: DOCUMENT, documentSha256: sha256(from), idempotencyKey: `minimum wage ${from}` });
  await minimumWage('2026-01-01', '1950.00');
  await act('SignLabourContract', { personId: professional, place: '临江示例市', signedOn: '2026-01-01', from: '2026-01-01', wage: '3900.00', document: DOCUMENT, idempotencyKey: 'contract' });
  await minimumWage('2026-07-01', '2100.00');
  const post = await act('CreatePost', { staffDepartmentId: department!.id, name: '示例竞聘岗位', kind: 'MIDDLE', headcount: 1 });
  await act('RegisterIncumbent', { postId: post.id, personId: professional, wonBy: 'COMPETITION', from: '2024-01-01', document: DOCUMENT });
  const [register] = await house.sql<{ month: string }>('personnel', 'SELECT LEFT(MIN(registered_on), 7) AS month FROM person');
  await act('RunAllowances', { month: register!.month });
  await act('ReviseWages', { place: '临江示例市', from: '2026-07-01', document: DOCUMENT, idempotencyKey: 'revision' });
}
