import { type Caller, departments, publicCaller, roles, serviceCaller } from '@unionhall/contracts';
import { personaDefinitions, type PersonaName } from '@unionhall/standalone';
import { idOf, person } from '@unionhall/testing';
import type { LoadedHouse } from '../houses';

/** Somebody, or some department's service, that asks the graph. */
export interface Asker {
  readonly name: string;
  readonly caller: Caller;
}

/** Deputies of whom nothing is told that is not told of the third. */
const ALIKE: readonly string[] = ['deputy-personnel', 'deputy-funds'] satisfies PersonaName[];

/**
 * Everybody who can ask: the public, every persona, a made-up person for each role no persona has, a worker nothing
 * belongs to, somebody of two roles and somebody of none, and every department's service, and one of them for a person.
 */
export function everyAsker(house: Pick<LoadedHouse, 'claims'>): Asker[] {
  const personas = Object.entries(personaDefinitions).filter(([name]) => !ALIKE.includes(name)).map(([name, { personId, roles: own }]) => {
    const employerId = house.claims(name as PersonaName).unionhall_employer ?? null;
    return { name, caller: person(personId, own, { employerId }) };
  });
  const taken = new Set(personas.flatMap(({ caller }) => caller.roles));
  const madeUp = roles.filter((role) => !taken.has(role)).map((role, index) => ({ name: role, caller: person(idOf(9_000 + index), role) }));
  const chief = personaDefinitions.chief.personId;
  return [
    { name: 'the public', caller: publicCaller },
    ...personas,
    ...madeUp,
    { name: 'a worker of nothing here', caller: person(idOf(9_100), 'worker') },
    // Holds an item, and sees of its payments what an officer sees.
    { name: 'a deputy who is officer, too', caller: person(personaDefinitions['deputy-funds'].personId, ['deputy', 'officer']) },
    { name: 'somebody without a role', caller: person(idOf(9_101), []) },
    ...departments.map((department) => ({ name: `the service of ${department}`, caller: serviceCaller(department, null) })),
    { name: 'the service of grants for the chief', caller: serviceCaller('grants', chief) },
  ];
}

/** Holds every role, and is the demonstration's worker: sees all that roles let anybody see, for comparison. */
export function holderOfEveryRole(house: Pick<LoadedHouse, 'claims'>): Asker {
  const { personId } = personaDefinitions.worker;
  return { name: 'the holder of every role', caller: person(personId, roles, { employerId: house.claims('worker').unionhall_employer ?? null }) };
}
