import type { Role } from '@unionhall/contracts';
import type { Claims } from '../graph-client';
import type { DemonstrationYear } from './demonstration-year';

/** Somebody the year needs besides the personas; every name is made up. */
export interface Extra {
  readonly personId: string;
  readonly name: string;
  readonly claims: Claims;
}

function extra(number: number, name: string, role: Role, employerId: string | null = null): Extra {
  const personId = `01990000-0000-7000-8000-0000000002${number.toString(16).padStart(2, '0')}`;
  return { personId, name, claims: { unionhall_person: personId, roles: [role], unionhall_employer: employerId } };
}

/** Workers who apply for a grant, one of each of these units. */
export const applicants = (employerIds: readonly string[]): Extra[] => employerIds.map((employerId, index) => extra(index + 1, `申示${'癸子丑'[index]}`, 'worker', employerId));

/** Experts who review besides the persona. */
export const reviewers: readonly Extra[] = [extra(0x10, '评示寅', 'expert'), extra(0x11, '评示卯', 'expert')];

/** Registers people, as personnel does before anybody names them. */
export async function register({ client, as }: DemonstrationYear, people: readonly Extra[]): Promise<void> {
  for (const { personId, name } of people) await client.act(as('officer'), 'RegisterPerson', { id: personId, name });
}
