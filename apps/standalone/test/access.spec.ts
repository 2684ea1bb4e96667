import { definitions } from '../src/definitions';
import { personaDefinitions } from '../src/demonstration/personas';
import { argumentsFor } from './support/access/arguments';
import { type Ask, askDepartment, askGateway } from './support/access/ask';
import { type Asker, everyAsker, holderOfEveryRole } from './support/access/askers';
import { checkAnswer, type Finding } from './support/access/check';
import { fillHouse } from './support/access/fill-house';
import type { Member } from './support/access/graph';
import { departmentProbes, gatewayProbes, type Probe } from './support/access/probe';
import { readRows, type Rows } from './support/access/rows';
import type { Tally } from './support/access/tally';
import { type LoadedHouse, startLoadedHouse } from './support/houses';

jest.setTimeout(180_000);

let house: LoadedHouse;
let askers: Asker[];
let probes: Probe[];
let rows: Rows;
let gateway: Ask;
const tally: Tally = new Map();

beforeAll(async () => {
  house = await startLoadedHouse('standalone');
  await fillHouse(house);
  const { standalone } = house;
  const graph: Member[] = definitions.map(({ department }) => ({ department, schema: standalone!.departments.get(department)!.schema }));
  rows = await readRows(standalone!, graph, personaDefinitions.worker.personId);
  const argumentsOf = await argumentsFor(standalone!, rows);
  askers = everyAsker(house);
  gateway = await askGateway(house);
  probes = [...graph.flatMap((member) => departmentProbes(member, rows, argumentsOf)), ...gatewayProbes(graph, argumentsOf)];
});
afterAll(() => house?.stop());

const tried = async (probe: Probe): Promise<Finding[]> => {
  const ask = probe.door === 'gateway' ? gateway : askDepartment(house.standalone!, probe.department);
  const full = await ask(holderOfEveryRole(house), probe.document, probe.variables);
  const found: Finding[] = [];
  const answers = await Promise.all(askers.map(async (asker) => ({ asker, answer: await ask(asker, probe.document, probe.variables) })));
  for (const { asker, answer } of answers) found.push(...checkAnswer({ probe, rows, asker, answer, full }, tally));
  return found;
};

it('debug', async () => {
  console.log(probes.length, probes.filter(({ door }) => door === 'gateway').length);
  const all: Finding[] = [];
  const times: string[] = [];
  for (const probe of probes) {
    const start = Date.now();
    const found = await tried(probe);
    all.push(...found);
    times.push([probe.door, probe.department, probe.entities?.type, probe.document.length, Date.now() - start, found.length].join(' '));
  }
  const summary = new Map<string, string[]>();
  for (const { place, what, asker, path } of all) summary.set(`${place} | ${what}`, [...(summary.get(`${place} | ${what}`) ?? []), `${asker}@${path}`]);
  require('fs').writeFileSync('/tmp/access-out.txt', [...summary].map(([k, v]) => `${k} (${v.length}) ${v.slice(0, 4).join(' ; ')}`).join('\n') + '\n\n' + [...tally].filter(([, t]) => !t.denied || !t.granted).map(([k, t]) => `${k} denied=${t.denied} granted=${t.granted}`).join('\n') + `\n${tally.size}\n${times.join('\n')}\n`);
});
