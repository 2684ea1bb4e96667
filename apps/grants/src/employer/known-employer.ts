import { employerInRegister } from '@unionhall/contracts';
import type { Ask, FactSource } from '@unionhall/database';
import { localDate } from '@unionhall/kernel';
import { EmployerCopy } from './employer-copy.entity';
import type { EmployerFact } from './employer.rule';
import { keepEmployerCopy } from './keep-employer-copy';

/**
 * The employer as the rules look at it, or null when the register has none: from the copy, and from finance-collection
 * once when the copy lacks it. For an act's `ask`. Throws UNAVAILABLE when it must be asked and cannot be.
 */
export async function knownEmployer(ask: Ask, source: FactSource, id: string): Promise<EmployerFact | null> {
  const employer = await copiedEmployer(ask, source, id);
  if (!employer) return null;
  const successor = employer.mergedIntoId ? await copiedEmployer(ask, source, employer.mergedIntoId) : null;
  return { id, name: employer.name, isMerged: employer.mergedIntoId !== null, successor: successor?.name ?? null };
}

/** The employer's row, from the copy or asked once; null when the register has none. Throws UNAVAILABLE. */
export async function copiedEmployer(ask: Ask, source: FactSource, id: string): Promise<EmployerCopy | null> {
  const copy = await source.find(EmployerCopy, id);
  if (copy) return copy;
  const { name, kind, mergedIntoId, names, version } = await ask(employerInRegister, id);
  if (name === null || kind === null) return null;
  const answered = { id, name, kind, mergedIntoId, names: names.map((each) => ({ name: each.name, from: localDate(each.from) })), version };
  await keepEmployerCopy(source.statements, answered);
  return answered;
}
