import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of registerStaffDepartment look at. */
export interface RegisterStaffDepartmentFacts {
  readonly input: { readonly name: string };
  readonly nameIsTaken: boolean;
}

/** HOUSE-3: each department of the office is registered once. */
export const staffDepartmentNameIsNew = rule<RegisterStaffDepartmentFacts>('HOUSE-3', 'personnel.staff-department-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'give-another-name' }) : ok,
);

export const registerStaffDepartmentRules = [staffDepartmentNameIsNew];
