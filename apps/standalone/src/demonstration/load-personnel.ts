import type { DemonstrationLoad } from './demonstration-load';
import { personaDefinitions, type PersonaName } from './personas';

interface WithId {
  readonly id: string;
}

const POSTS: readonly { readonly name: string; readonly kind: string; readonly headcount: number; readonly holders: readonly PersonaName[] }[] = [
  { name: '主席', kind: 'LEADERSHIP', headcount: 1, holders: ['chief'] },
  { name: '副主席', kind: 'LEADERSHIP', headcount: 3, holders: ['deputy-personnel', 'deputy-funds', 'deputy-finance'] },
  { name: '纪检监察组组长', kind: 'LEADERSHIP', headcount: 1, holders: ['inspection-head'] },
  { name: '办公室主任', kind: 'MIDDLE', headcount: 1, holders: ['head-of-office'] },
  { name: '科员', kind: 'ORDINARY', headcount: 4, holders: ['officer', 'secretary', 'accountant', 'cashier'] },
  { name: '副部长', kind: 'MIDDLE', headcount: 4, holders: [] },
];

/** Everybody the system names, the departments of the office, its posts and who held them on the first day. */
export async function loadPersonnel({ client, as, since }: DemonstrationLoad): Promise<void> {
  const officer = as('officer');
  for (const { personId, name } of Object.values(personaDefinitions)) await client.act(officer, 'RegisterPerson', { id: personId, name: name.zh });

  const office = await client.act<WithId>(officer, 'RegisterStaffDepartment', { name: '办公室' });
  for (const name of ['组织部', '权益保障部', '经济技术部', '财务部']) await client.act(officer, 'RegisterStaffDepartment', { name });
  for (const { holders, ...post } of POSTS) {
    const { id: postId } = await client.act<WithId>(officer, 'CreatePost', { staffDepartmentId: office.id, ...post });
    for (const holder of holders) {
      await client.act(officer, 'RegisterIncumbent', { postId, personId: personaDefinitions[holder].personId, from: since, document: '临江工发〔示例〕1号' });
    }
  }
}
