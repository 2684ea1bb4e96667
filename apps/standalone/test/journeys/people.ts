import type { Role } from '@unionhall/contracts';
import { type Claims, personaDefinitions } from '@unionhall/standalone';

/** Somebody a journey needs besides the personas; every name is made up. */
export interface Extra {
  readonly personId: string;
  readonly name: string;
  readonly claims: Claims;
}

function extra(number: number, name: string, role: Role, employerId: string | null = null): Extra {
  const personId = `01990000-0000-7000-8000-0000000001${number.toString(16).padStart(2, '0')}`;
  return { personId, name, claims: { unionhall_person: personId, roles: [role], unionhall_employer: employerId } };
}

/** Workers who apply, one to an application. */
export function applicants(count: number, employerOf: (index: number) => string): Extra[] {
  return Array.from({ length: count }, (_, index) => extra(index + 1, `申示${index + 1}`, 'worker', employerOf(index)));
}

/** Experts who review. */
export function experts(count: number): Extra[] {
  return Array.from({ length: count }, (_, index) => extra(0x40 + index, `评示${index + 1}`, 'expert'));
}

/** The assistant of a workstation. */
export const stationAssistant: Extra = extra(0x60, '协示一', 'professional-union-worker');

/** A second tax officer, for a second survey team. */
export const surveyor: Extra = extra(0x61, '税示二', 'tax-officer');

/** Two professional union workers and two civil servants who compete for a post, one of them kin of the head of the office; and who holds it. */
export const professionals: readonly Extra[] = [extra(0x70, '竞示一', 'professional-union-worker'), extra(0x71, '竞示二', 'professional-union-worker')];
export const rivalCadre: Extra = extra(0x72, '竞示三', 'officer');
export const kinOfHead: Extra = extra(0x73, '竞示四', 'officer');
export const incumbent: Extra = extra(0x74, '原示一', 'department-head');

/** Who is hired, wins a post, serves at a station and retires. */
export const newcomer: Extra = extra(0x75, '新示一', 'professional-union-worker');

/** A deputy who also works as officer and cashier: his roles allow him every hand, CP-5 one only. */
export const deputyAtTheDesk: Claims = { unionhall_person: personaDefinitions['deputy-funds'].personId, roles: ['deputy', 'officer', 'cashier'], unionhall_employer: null };
