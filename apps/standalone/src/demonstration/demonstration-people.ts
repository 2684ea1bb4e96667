import type { Claims } from './graph-client';
import type { LoadedEmployer } from './load-registers';
import { type PersonaDefinition, personaDefinitions, type PersonaName } from './personas';

/** A persona whom one can be. */
export interface LoadedPersona extends Omit<PersonaDefinition, 'ofEmployer' | 'ofUnion'> {
  readonly employerId: string | null;
  readonly unionId: string | null;
}

/** The personas, and the units some of them speak for once those are registered. */
export class DemonstrationPeople {
  employers: readonly LoadedEmployer[] = [];

  /** The first of the employers, and its union, are those personas belong to. */
  belongTo(employers: readonly LoadedEmployer[]): void {
    this.employers = employers;
  }

  /** What an identity provider would say of a persona. */
  readonly as = (persona: PersonaName): Claims => claimsOf(this.#loaded(personaDefinitions[persona]));

  /** Everybody, by the name one asks for a token with. */
  loaded(): Record<string, LoadedPersona> {
    return Object.fromEntries(Object.entries(personaDefinitions).map(([name, definition]) => [name, this.#loaded(definition)]));
  }

  #loaded({ ofEmployer, ofUnion, ...persona }: PersonaDefinition): LoadedPersona {
    const [first] = this.employers;
    return { ...persona, employerId: (ofEmployer && first?.id) || null, unionId: (ofUnion && first?.tradeUnionId) || null };
  }
}

/** A persona as an identity provider would describe it. */
export function claimsOf({ personId, roles, employerId, unionId }: LoadedPersona): Claims {
  return { unionhall_person: personId, roles: [...roles], unionhall_employer: employerId, unionhall_union: unionId };
}
