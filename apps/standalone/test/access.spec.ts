import { mayAccess } from '@unionhall/graphql';
import { definitions } from '../src/definitions';
import { personaDefinitions } from '../src/demonstration/personas';
import { type Attempt, everyAttempt, expectedRefusalOfAct } from './support/access/acts';
import { argumentsFor } from './support/access/arguments';
import { type Ask, askDepartment, askGateway } from './support/access/ask';
import { type Asker, everyAsker, holderOfEveryRole } from './support/access/askers';
import { checkAnswer, expectedRefusal, type Finding } from './support/access/check';
import { FILLED_ON, fillHouse } from './support/access/fill-house';
import { entityTypes, type Member } from './support/access/graph';
import { type Narrowing, narrowings } from './support/access/narrowing';
import { outerDoor, schemaAtGateway } from './support/access/outer-door';
import { checkPayloads } from './support/access/payloads';
import { departmentProbes, gatewayProbes, type Probe } from './support/access/probe';
import { readRows, type Rows } from './support/access/rows';
import { oneSided, type Tally } from './support/access/tally';
import { bareResolver, guardedFields, letResolversBeReplaced, unguarded } from './support/access/unguarded';
import { waysToGuards } from './support/access/ways';
import { type LoadedHouse, startLoadedHouse } from './support/houses';

jest.setTimeout(180_000);

const DOORS = ['department', 'gateway'] as const;

let house: LoadedHouse;
let graph: Member[];
let askers: Asker[];
let probes: Probe[];
let rows: Rows;
let gateway: Ask;
let putResolversBack = () => {};
const tally: Tally = new Map();

beforeAll(async () => {
  putResolversBack = letResolversBeReplaced(definitions);
  house = await startLoadedHouse('standalone', undefined, new Date(`${FILLED_ON}T02:00:00Z`));
  await fillHouse(house);
  const standalone = house.standalone!;
  graph = definitions.map(({ department }) => ({ department, schema: standalone.departments.get(department)!.schema }));
  rows = await readRows(standalone, graph, personaDefinitions.worker.personId);
  const argumentsOf = await argumentsFor(standalone, rows);
  askers = everyAsker(house);
  gateway = await askGateway(house);
  const letsIn = outerDoor(await schemaAtGateway(gateway, holderOfEveryRole(house)));
  probes = [...graph.flatMap((member) => departmentProbes(member, rows, argumentsOf)), ...gatewayProbes(graph, argumentsOf, letsIn)];
});
afterAll(async () => {
  putResolversBack();
  await house?.stop();
});

const askFor = ({ door, department }: Pick<Probe, 'door' | 'department'>): Ask => (door === 'gateway' ? gateway : askDepartment(house.standalone!, department));

const codesOf = (errors: readonly { extensions?: Readonly<Record<string, unknown>> }[] = []) => errors.map(({ extensions }) => String(extensions?.['code']));

/** Sends a probe as everybody, and holds each answer against the policies. */
async function tried(probe: Probe, into: Tally = new Map()): Promise<Finding[]> {
  const ask = askFor(probe);
  const full = await ask(holderOfEveryRole(house), probe.document, probe.variables);
  const answers = await Promise.all(askers.map(async (asker) => ({ asker, answer: await ask(asker, probe.document, probe.variables) })));
  return answers.flatMap(({ asker, answer }) => checkAnswer({ probe, rows, asker, answer, full }, into));
}

describe('every type and field, for everybody who can ask', () => {
  it.each(DOORS)('is shown and denied as its policy says, asked at the %s', async (door) => {
    for (const probe of probes.filter((each) => each.door === door)) expect(await tried(probe, tally)).toEqual([]);
  });

  it('is shown and denied as its policy says in what a mutation answers', async () => {
    for (const member of graph) expect(await checkPayloads(member, rows, askers, tally)).toEqual([]);
  });

  it('was denied and granted on every way to it', () => {
    expect(oneSided(tally)).toEqual([]);
  });

  it('leaves no guard and no way to one untried', () => {
    const ways = [...waysToGuards(graph, 'gateway'), ...graph.flatMap((member) => waysToGuards([member], member.department))];
    expect(ways.length).toBeGreaterThan(500);
    expect(ways.filter((way) => !tally.has(way))).toEqual([]);
  });
});

/** Filters and orders that answer whom the field they name is hidden from, or refuse whom it is not. */
async function faultsOfNarrowing(all: readonly Narrowing[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { department, place, document, list, field } of all) {
    for (const asker of askers) {
      // A row's own person reads his own row's field, and may still not search everybody's.
      const allowed = [list, field].every((policy) => mayAccess({ ...policy, own: undefined }, asker.caller, null));
      for (const door of DOORS) {
        const { errors } = await askFor({ door, department })(asker, document);
        const refused = codesOf(errors).join() === expectedRefusal(asker);
        if (refused === allowed || (allowed && errors)) wrong.push(`${place} as ${asker.name} at the ${door}`);
      }
    }
  }
  return wrong;
}

describe('filters and orders', () => {
  it('tell nobody what a field hides from him', async () => {
    const all = graph.flatMap(narrowings);
    expect(all.map(({ place }) => place)).toEqual(expect.arrayContaining(['Query.employers(filter: { creditCode: "EXAMPLE" })', 'Query.persons(orderBy: REGISTERED_ON)']));
    expect(await faultsOfNarrowing(all)).toEqual([]);
  });
});

/** Acts that somebody gets further with than his roles allow, or is refused otherwise than he should be. */
async function faultsOfActs(attempts: readonly Attempt[], dryRun: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const { department, act, document, input } of attempts) {
    for (const asker of askers.filter(({ caller }) => !caller.roles.some((role) => act.who.includes(role)))) {
      for (const door of DOORS) {
        const { data, errors } = await askFor({ door, department })(asker, document, { input, dryRun });
        const refused = !data?.[act.name] && codesOf(errors).join() === expectedRefusalOfAct(asker, door);
        if (!refused) wrong.push(`${act.name} as ${asker.name} at the ${door}`);
      }
    }
  }
  return wrong;
}

describe('acts', () => {
  const entries = () => Promise.all([...house.standalone!.departments.values()].map(({ source }) => source.query<unknown>('SELECT COUNT(*) AS entries FROM trail_entry')));

  it.each([false, true])('are for nobody whose role they are not for, with dryRun %s', async (dryRun) => {
    const before = await entries();
    expect(await faultsOfActs(everyAttempt(graph, rows), dryRun)).toEqual([]);
    // Nobody got so far that an attempt was entered.
    expect(await entries()).toEqual(before);
  });

  it('are tried with input that could be meant: whose role they are for gets as far as the rules', async () => {
    const wrong: string[] = [];
    for (const { department, act, document, input } of everyAttempt(graph, rows)) {
      for (const role of act.who) {
        const asker = askers.find(({ caller }) => caller.roles.includes(role))!;
        const { errors } = await askFor({ door: 'department', department })(asker, document, { input, dryRun: true });
        if (codesOf(errors).some((code) => ['FORBIDDEN', 'UNAUTHENTICATED', 'INTERNAL'].includes(code))) wrong.push(`${act.name} as ${role}: ${JSON.stringify(errors)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the test itself', () => {
  const placesOf = (found: readonly Finding[]) => [...new Set(found.map(({ place }) => place))];
  const entityProbe = (department: string, type: string) => probes.find((probe) => probe.department === department && probe.entities?.type === type)!;

  it('finds each field whose guard is off, and no other', async () => {
    const off = graph.flatMap((member) => guardedFields(member, entityTypes(member.schema)));
    expect(off.length).toBeGreaterThan(20);
    for (const { member, type, field } of off) {
      const found = await unguarded(field, bareResolver(field), () => tried(entityProbe(member.department, type)));
      expect(placesOf(found)).toEqual([`${type}.${field.name}`]);
    }
  });

  it('finds an object whose guard is off on one way to it, at both doors', async () => {
    const { schema } = graph.find(({ department }) => department === 'grants')!;
    const field = schema.getQueryType()!.getFields()['grantApplication']!;
    const bare = (_root: unknown, { id }: { id?: string }) => rows.find('grants', 'GrantApplication', id!);
    const asks = DOORS.map((door) => probes.find((probe) => probe.door === door && !probe.entities && probe.selected.some(({ name }) => name === field.name))!);
    for (const probe of asks) expect(placesOf(await unguarded(field, bare, () => tried(probe))).toSorted()).toEqual(['GrantApplication', 'Query.grantApplication']);
  });

  it('finds a guard that only denies or only grants, and an exception that is none', () => {
    const tried = { denied: true, granted: true, passed: true };
    expect(oneSided(new Map([['gateway: A.b', tried]]), {})).toEqual([]);
    expect(oneSided(new Map([['gateway: A.b', { ...tried, granted: false }]]), {})).toEqual(['gateway: A.b: never granted']);
    expect(oneSided(new Map([['gateway: A.b', { ...tried, denied: false }]]), {})).toEqual(['gateway: A.b: never denied']);
    const exceptions = { 'A.b': 'there is never a b' };
    expect(oneSided(new Map([['gateway: A.b', { ...tried, granted: false }]]), exceptions)).toEqual([]);
    expect(oneSided(new Map([['gateway: A.b', tried]]), exceptions)).toEqual(['gateway: A.b: granted, so it is no exception']);
    expect(oneSided(new Map([['gateway: A.b', { ...tried, granted: false, passed: false }]]), exceptions)).toEqual(['gateway: A.b: not both denied and passed']);
    expect(oneSided(new Map(), exceptions)).toEqual(['A.b: no way, so it is no exception']);
  });

  it('finds a filter that tells, and an act that asks for no role', async () => {
    const { schema } = graph.find(({ department }) => department === 'finance-collection')!;
    const employers = schema.getQueryType()!.getFields()['employers']!;
    const [byCode] = narrowings({ department: 'finance-collection', schema }).filter(({ place }) => place.includes('creditCode'));
    expect(await unguarded(employers, bareResolver(employers), () => faultsOfNarrowing([byCode!]))).toContain(`${byCode!.place} as the public at the gateway`);
    const [attempt] = everyAttempt(graph, rows).filter(({ act }) => act.name === 'executePayment');
    const mutation = schema.getMutationType()!.getFields()['executePayment']!;
    const performed = () => ({ refusals: [], record: null });
    expect(await unguarded(mutation, performed, () => faultsOfActs([attempt!], true))).toEqual(expect.arrayContaining(['executePayment as accountant at the department', 'executePayment as the public at the gateway']));
  });
});
