import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';

interface Told {
  readonly id: string;
  readonly version: number;
}

const DOCUMENT = '示例通知';

/** Two members of the staff, one of them who asks for his own, both seconded to the station of the demonstration. */
export async function staffOffice({ client, claims, standalone }: LoadedHouse, today: string): Promise<void> {
  const officer = claims('officer');
  const { source } = standalone!.departments.get('personnel')!;
  const [department] = await source.query<Told[]>('SELECT staff_department_id AS id FROM post LIMIT 1');
  const [station] = await standalone!.departments.get('workstations')!.source.query<Told[]>('SELECT id FROM workstation');
  const { establishments } = await client.run<{ establishments: Told[] }>(officer, 'Establishments', {});
  for (const [index, { personId }] of [personaDefinitions.worker, personaDefinitions.officer].entries()) {
    await client.act(officer, 'RegisterStaffMember', { personId, establishmentId: establishments[index + 1]!.id, staffDepartmentId: department!.id, from: '2020-01-01', retiresOn: '2030-01-01', document: DOCUMENT });
    const secondment = await client.act<Told>(officer, 'StartSecondment', { personId, workstationId: station!.id, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: today, returnsOn: '2028-01-01', document: DOCUMENT });
    await client.act(officer, 'EndSecondment', { secondmentId: secondment.id, expectedVersion: secondment.version, until: '2027-12-31', document: DOCUMENT });
  }
  await source.query(`UPDATE staff_membership SET until_day = '2029-12-31', end_document = ?`, [DOCUMENT]);
}
