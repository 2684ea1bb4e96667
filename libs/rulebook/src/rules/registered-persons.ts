import { refuse, type Rule } from '@unionhall/kernel';
import { rule } from '../rule';

/** A person an act names. */
export interface NamedPerson {
  /** The input that names him. */
  readonly path: readonly string[];
  readonly id: string;
}

/** What the rule looks at: those named whom personnel has in no register. */
export interface NamedPersonsFacts {
  readonly unregistered: readonly NamedPerson[];
}

/** HOUSE-2: whoever an act names is in the register of persons. */
export const personsAreRegistered: Rule<NamedPersonsFacts> = rule<NamedPersonsFacts>('HOUSE-2', 'house.not-registered', ({ unregistered }) =>
  unregistered.map(({ path, id }) => refuse({ path, facts: { id }, remedy: 'use-a-registered-one' })),
);
