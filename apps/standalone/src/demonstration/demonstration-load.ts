import type { Claims, GraphClient } from './graph-client';
import type { PersonaName } from './personas';

/** What each part of the load works with. */
export interface DemonstrationLoad {
  readonly client: GraphClient;
  readonly today: string;
  /** A day of this year's start, from which seats and charges run. */
  readonly since: string;
  /** The claims of a persona; those of an employer know it once it is registered. */
  as(persona: PersonaName): Claims;
}
