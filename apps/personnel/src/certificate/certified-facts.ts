import type { FactSource } from '@unionhall/database';
import { includesDay, type LocalDate } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { appointmentsOfPerson } from '../appointment/appointment.queries';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import type { StaffCertificateKind } from './staff-certificate.entity';

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** What the register says of a person for a certificate of a kind, as of a day: the status and department, or the posts held until then. */
export async function certifiedFacts(source: FactSource, personId: string, kind: StaffCertificateKind, day: LocalDate): Promise<string[]> {
  if (kind === 'posts') return (await appointmentsOfPerson(source, personId)).filter(({ from }) => from <= day).map((held) => `任职：${held.post}，${spanOf(held, day)}`);
  const memberships = await source.children(StaffMembership, 'personId', personId);
  const membership = memberships.find(({ from, until }) => includesDay({ first: from, last: until }, day));
  if (!membership) return [];
  const department = await source.toRead(StaffDepartment, membership.staffDepartmentId);
  return [`身份：${enumLabels.PersonnelStatus[membership.status].zh}`, `部门：${department.name}`, `在岗：${spanOf(membership, day)}`];
}

/** A span as it stood on a day: an end still to come is none yet. */
const spanOf = ({ from, until }: Days, day: LocalDate): string => `自${from}${until !== null && until < day ? `至${until}` : '至今'}`;
