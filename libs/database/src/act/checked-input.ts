import { HouseError } from '@unionhall/contracts';
import { type ValidationError, validateSync } from 'class-validator';
import type { ClassOf } from './class-of';

/**
 * The input as an instance of its class, checked for form: lengths, counts, patterns.
 * Throws BAD_USER_INPUT naming every faulty path; what the content means is for the rules.
 */
export function checkedInput<Input extends object>(input: ClassOf<Input>, given: Input): Input {
  const instance = given instanceof input ? given : Object.assign(new input(), given);
  const faults = validateSync(instance, { forbidUnknownValues: false }).flatMap((fault) => pathsOf(fault));
  if (faults.length > 0) throw new HouseError('BAD_USER_INPUT', { reason: 'form', faults });
  return instance;
}

function pathsOf({ property, constraints, children }: ValidationError, prefix = ''): string[] {
  const path = `${prefix}${property}`;
  const own = Object.keys(constraints ?? {}).map((constraint) => `${path}: ${constraint}`);
  return [...own, ...(children ?? []).flatMap((child) => pathsOf(child, `${path}.`))];
}
