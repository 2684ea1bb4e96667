import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { namesInternalDetails } from '@unionhall/graphql';
import { operation } from '@unionhall/testing';
import { definitions, personaDefinitions, type PersonaName } from '@unionhall/standalone';
import { type Form, type LoadedHouse, startLoadedHouse } from './support/houses';

interface Refusal {
  code: string;
  message: string;
  clause: { id: string };
  remedy: string;
}
interface Order {
  id: string;
  purpose: string;
  state: string;
  version: number;
}
type Page<Node> = { edges: { node: Node }[]; totalCount: number };

jest.setTimeout(180_000);

/** docs/graph/personas.md as it stands: whom, which queries, which acts. */
const dailyWork = readFileSync(resolve(__dirname, '../../../docs/graph/personas.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (persona|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, who, asks, does]) => ({ persona: who!.startsWith('everybody') ? null : (who as PersonaName), asks: names(asks!), does: names(does!) }));

function names(cell: string): string[] {
  return cell.split(', ').filter((name) => name !== '');
}

describe.each<Form>(['standalone', 'services'])('the same graph as %s', (form) => {
  let house: LoadedHouse;
  beforeAll(async () => {
    house = await startLoadedHouse(form);
  });
  afterAll(() => house?.stop());

  const send = <Data>(persona: PersonaName | null, query: string, variables = {}) => house.client.send<Data>(persona && house.claims(persona), query, variables);
  const orderFor = async (purpose: string): Promise<Order> => {
    const { data } = await send<{ paymentOrders: Page<Order> }>('accountant', '{ paymentOrders(first: 20) { edges { node { id purpose state version } } } }');
    return data!.paymentOrders.edges.map(({ node }) => node).find((order) => order.purpose.startsWith(purpose))!;
  };
  const AUTHORISE = `mutation Authorise($input: AuthorisePaymentInput!) { authorisePayment(input: $input) { paymentOrder { state } refusals { code message clause { id } remedy } } }`;
  const authorise = async (persona: PersonaName, order: Order) => {
    const input = { paymentOrderId: order.id, expectedVersion: order.version, idempotencyKey: `authorise-${persona}-${order.id}` };
    const { data, errors } = await send<{ authorisePayment: { paymentOrder: { state: string } | null; refusals: Refusal[] } }>(persona, AUTHORISE, { input });
    expect(errors).toBeUndefined();
    return data!.authorisePayment;
  };

  it('answers one query from every department', async () => {
    const { data, errors } = await send<Record<string, unknown>>(
      'officer',
      `{
        me { person { name } }
        powerItems { code charge { holder { name } } }
        grantApplications(first: 10) { totalCount edges { node { title applicant { name } employer { name kind } } } }
        employers(first: 10) { totalCount edges { node { name grantApplications(first: 5) { totalCount } } } }
        parks(first: 10) { edges { node { name workstation { name } } } }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      me: { person: { name: personaDefinitions.officer.name.zh } },
      grantApplications: { totalCount: 3 },
      employers: { totalCount: 3 },
    });
    const { grantApplications } = data as { grantApplications: Page<{ applicant: { name: string }; employer: { name: string; kind: string } }> };
    expect(grantApplications.edges.map(({ node }) => node)).toEqual(
      Array(3).fill(expect.objectContaining({ applicant: { name: personaDefinitions.worker.name.zh }, employer: { name: '临江示例机械有限公司', kind: 'ENTERPRISE' } })),
    );
  });

  it.each(dailyWork)('answers what $persona asks each day, and lets the role do its acts', async ({ persona, asks, does }) => {
    const roles: readonly string[] = persona ? personaDefinitions[persona].roles : [];
    for (const query of asks) {
      const { data, errors } = await send<Record<string, unknown>>(persona, operation(query), { first: 20 });
      expect({ query, errors, data: Object.values(data ?? {}) }).toEqual({ query, errors: undefined, data: expect.not.arrayContaining([null]) });
    }
    const acts = definitions.flatMap((definition) => definition.acts);
    const closed = does.filter((name) => !acts.find((act) => act.name === name[0]!.toLowerCase() + name.slice(1))?.who.some((role) => roles.includes(role)));
    expect(closed).toEqual([]);
  });

  it('lets only the holder of the power authorise a payment [GY-2a], and says who would have to be asked', async () => {
    const order = await orderFor('困难职工');
    const refused = await authorise('deputy-personnel', order);
    expect(refused).toMatchObject({ paymentOrder: null, refusals: [{ clause: { id: 'GY-2a' } }] });
    expect(refused.refusals[0]!.remedy).not.toBe('');
    expect(await authorise('deputy-finance', order)).toEqual({ paymentOrder: { state: 'AUTHORISED' }, refusals: [] });
  });

  it('lets nobody authorise under an item that nobody holds', async () => {
    const { paymentOrder, refusals } = await authorise('deputy-finance', await orderFor('基层工会'));
    expect(paymentOrder).toBeNull();
    expect(refusals).not.toEqual([]);
  });

  it('never puts the chief in charge [GY-3]', async () => {
    const { data } = await send<{ assignCharge: { powerCharge: null; refusals: Refusal[] } }>(
      'secretary',
      'mutation Assign($input: AssignChargeInput!) { assignCharge(input: $input) { powerCharge { id } refusals { code message clause { id } remedy } } }',
      { input: { powerItem: 'dues-refunds', personId: personaDefinitions.chief.personId, from: new Date().toISOString().slice(0, 10), document: '示例文件' } },
    );
    expect(data!.assignCharge.powerCharge).toBeNull();
    expect(data!.assignCharge.refusals.map(({ clause }) => clause.id)).toContain('GY-3');
  });

  it('tells governance of every act under a power, done or refused', async () => {
    const acts = async () => {
      const { data } = await send<{ actsUnderPower: Page<{ act: string; outcome: string; holder: { id: string } | null }> }>(
        'inspection-head',
        '{ actsUnderPower(powerItem: "hardship-assistance-fund", first: 50) { totalCount edges { node { act outcome holder { id } } } } }',
      );
      return data!.actsUnderPower.edges.map(({ node }) => node);
    };
    const wanted = { act: 'authorisePayment', holder: { id: personaDefinitions['deputy-finance'].personId } };
    await until(async () => (await acts()).length >= 3);
    expect(await acts()).toEqual(expect.arrayContaining([expect.objectContaining({ ...wanted, outcome: 'DONE' }), expect.objectContaining({ ...wanted, outcome: 'REFUSED' })]));
  });

  if (form === 'services') {
    it('counts for the monitoring system what was asked, done and refused, and what waits', async () => {
      const read = async (service: 'gateway' | 'finance-collection') => {
        const text = await (await fetch(house.services!.services.get(service)!.metricsUrl)).text();
        return (name: string, ...labels: string[]) => Number(text.split('\n').find((line) => line.startsWith(name) && labels.every((label) => line.includes(label)))?.split(' ').at(-1));
      };
      const gateway = await read('gateway');
      expect(gateway('unionhall_requests_total', 'operation="other"', 'outcome="OK"')).toBeGreaterThan(3);
      const finance = await read('finance-collection');
      const [done, refused] = ['done', 'refused'].map((outcome) => finance('unionhall_acts_total', 'act="authorisePayment"', `outcome="${outcome}"`));
      expect([done, refused]).toEqual([2, 2]);
      expect(finance('unionhall_act_seconds_count', 'act="authorisePayment"')).toBe(4);
      expect(finance('unionhall_database_up')).toBe(1);
      expect(finance('unionhall_events_undelivered_oldest_seconds')).toBeLessThan(60);
      expect(finance('unionhall_events_received', 'state="dead"')).toBe(0);
      // What may be asked of the graph is no place for it.
      expect((await fetch(`${house.services!.services.get('finance-collection')!.url}/metrics`)).status).toBe(404);
    });
  }

  it.each([
    ['{ person(id: "示例") { name } }', {}],
    ['query Employer($id: ID!) { employer(id: $id) { name } }', { id: '示例\u0000' }],
    ['{ employers(filter: { creditCode: "示例" }) { totalCount } }', {}],
    ['{ paymentOrders(filter: { powerItem: "示例" }) { totalCount } }', {}],
    ['query After($after: String) { persons(after: $after) { totalCount edges { node { name } } } }', { after: Buffer.from('["示例","示例"]').toString('base64url') }],
  ])('answers values nobody would type like any unknown ones: %s', async (query, variables) => {
    const { errors = [] } = await send('officer', query, variables);
    expect(errors.map(({ extensions }) => extensions?.['code'])).not.toContain('INTERNAL');
  });

  it('keeps a file by its hash, for people who are signed in', async () => {
    const content = '%PDF-1.7 示例证书';
    const post = (headers: Record<string, string>) => fetch(`${house.url}/files`, { method: 'POST', body: content, headers: { 'content-type': 'application/pdf', ...headers } });
    expect((await post({})).status).toBe(401);
    const authorization = `Bearer ${await house.client.token(house.claims('worker'))}`;
    const { sha256 } = (await (await post({ authorization })).json()) as { sha256: string };
    expect(await (await fetch(`${house.url}/files/${sha256}`, { headers: { authorization } })).text()).toBe(content);
    expect((await fetch(`${house.url}/files/${sha256}`)).status).toBe(401);
  });

  it('answers any list as CSV, with the rights of whoever asks', async () => {
    const post = async (persona: PersonaName | null) => {
      const authorization = persona && `Bearer ${await house.client.token(house.claims(persona))}`;
      const body = JSON.stringify({ query: operation('GrantApplications'), variables: {} });
      return fetch(`${house.url}/export`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN', ...(authorization && { authorization }) } });
    };
    const lines = (await (await post('officer')).text()).split('\r\n');
    expect(lines[2]).toMatch(/^申请编号,项目名称,项目类别,状态,预算合计,/);
    expect(lines.at(-2)).toBe('行数,3');
    const refused = await post(null);
    expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
  });

  it('blanks only the fields of a department that is down, and names no address', async () => {
    await stopDepartment(house);
    const { data, errors } = await send<Record<string, unknown>>('officer', '{ me { person { name } } parks(first: 5) { edges { node { name } } } powerItems { code } }');
    expect(data).toMatchObject({ me: { person: { name: personaDefinitions.officer.name.zh } }, parks: null, powerItems: expect.arrayContaining([{ code: 'personnel' }]) as unknown });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', details: { department: 'workstations' } } }]);
    expect(namesInternalDetails(JSON.stringify(errors![0]!.message))).toBe(false);
  });
});

/** The department with the fewest friends: the others must do without it. */
async function stopDepartment({ standalone, services }: LoadedHouse): Promise<void> {
  await standalone?.departments.get('workstations')!.stop();
  const child = services?.services.get('workstations')!.process;
  if (!child) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('did not come true within 20 s');
    await wait(100);
  }
}
