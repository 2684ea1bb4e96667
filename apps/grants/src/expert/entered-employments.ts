import { type ActTransaction, type Ask, type FactSource, insertRow } from '@unionhall/database';
import { copiedEmployer } from '../employer/known-employer';
import type { EnteredEmployment } from './employment.rule';
import { GrantExpertEmployment } from './expert-employment.entity';
import type { GrantExpert } from './expert.entity';
import type { GrantExpertEmploymentInput } from './expert.inputs';

/** The names of the employers of these employments, for an act's `ask`. */
export async function unitNames(ask: Ask, source: FactSource, employments: readonly GrantExpertEmploymentInput[]): Promise<ReadonlyMap<string, string>> {
  const employers = await Promise.all(employments.map(({ employerId }) => copiedEmployer(ask, source, employerId)));
  return new Map(employers.flatMap((employer) => (employer ? [[employer.id, employer.name]] : [])));
}

/** An employment of an input as the rules look at it. */
export function enteredEmployment({ employerId, kind, from, to = null }: GrantExpertEmploymentInput, path: readonly string[], units: ReadonlyMap<string, string>): EnteredEmployment {
  return { path, employerId, unit: units.get(employerId) ?? null, kind, from, to };
}

/** Enters an employment of an expert. */
export async function insertEmployment(tx: ActTransaction, expert: GrantExpert, { employerId, kind, from, to }: EnteredEmployment): Promise<void> {
  await insertRow(tx.manager, GrantExpertEmployment, { id: tx.newId(), expertId: expert.id, personId: expert.personId, employerId, kind, from, to, actId: tx.actId });
}
