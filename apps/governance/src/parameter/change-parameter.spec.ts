import { parameterRows, serviceCaller } from '@unionhall/contracts';
import { canonicalJson, sha256Hex } from '@unionhall/database';
import { parameterNames } from '@unionhall/rulebook';
import { personnel } from '@unionhall/personnel';
import { idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { governance } from '../subgraph';
import { decide } from '../test/decide';
import { act, type Answered, codesOf, people } from '../test/federation';

const { worker, secretary, chief } = people;

interface Changed {
  readonly parameter: { readonly id: string; readonly version: number; readonly rows: readonly { readonly from: string; readonly value: string; readonly version: number }[] } | null;
}
interface Listed {
  readonly parameters: readonly { readonly name: string; readonly version: number; readonly inForce: { readonly value: string } | null; readonly permissions: unknown }[];
}

let house: TestHouse;
let decisions = 100;
beforeAll(async () => {
  house = await startTestHouse(governance, personnel);
});
afterAll(() => house.stop());

/** A parameter of its own for each test, because the rows of a parameter stay. */
const untouched = ['grants.round-quota', 'common.publicity-working-days', 'common.conflict-years', 'workstations.assistants', 'personnel.cultivation-years', 'workstations.vice-chairs'];
let change: { name: string; from: string; value: string };
beforeEach(() => {
  change = { name: untouched.shift() ?? 'finance-collection.survey-teams', from: '2026-04-01', value: '12' };
});

const decideOn = async (content: object, outcome: 'adopted' | 'rejected' = 'adopted') => {
  const id = idOf((decisions += 1));
  await decide(house, { id, powerItem: 'innovation-fund', subjectSha256: sha256Hex(canonicalJson(content)), outcome });
  return id;
};
const changeBy = (decisionId: string, more: object = {}): Promise<Changed & Answered> => act(house, 'ChangeParameter', { ...change, expectedVersion: 1, decisionId, reason: ' 示例理由 ', ...more });
const listed = (asOf?: string, caller = secretary) => house.data<Listed>('governance', caller, operation('Parameters'), { asOf });
const valueOn = async (asOf: string) => (await listed(asOf)).parameters.find(({ name }) => name === change.name)?.inForce?.value;

describe('changeParameter', () => {
  it('adds a dated value under an adopted decision over exactly it, and changes nothing before [GY-2b]', async () => {
    const decisionId = await decideOn(change);
    expect(await changeBy(decisionId)).toMatchObject({
      refusals: [],
      parameter: { name: change.name, version: 2, rows: [{ from: '2000-01-01', version: 1, decision: null, changedBy: null, reason: null }, { from: '2026-04-01', value: '12', version: 2, decision: { id: decisionId }, changedBy: { id: secretary.personId }, reason: '示例理由' }] },
    });
    expect([await valueOn('2026-03-31'), await valueOn('2026-04-01')]).toEqual(['10', '12']);
    const { parameters } = await house.data<{ parameters: { name: string; rows: object[] }[] }>('governance', secretary, operation('ParameterHistory'));
    expect(parameters.find(({ name }) => name === change.name)!.rows).toMatchObject([{}, { from: '2026-04-01', reason: '示例理由', changedBy: { id: secretary.personId } }]);
  });

  it('tells every department all it needs for any day', async () => {
    await changeBy(await decideOn(change));
    await house.settle();
    const rows = await house.sql('personnel', 'SELECT from_day, value, version FROM parameter_copy WHERE name = ? ORDER BY from_day', [change.name]);
    expect(rows).toMatchObject([{ value: '5', version: 1 }, { value: '12', version: 2 }]);
  });

  it('refuses without such a decision, in both languages', async () => {
    const [rejected, other] = [await decideOn(change, 'rejected'), await decideOn({ ...change, value: '99' })];
    expect(codesOf(await changeBy(rejected))).toEqual(['GY-2b governance.decision-not-adopted']);
    expect(codesOf(await changeBy(other))).toEqual(['GY-2b governance.decision-on-another-subject']);
    expect(codesOf(await changeBy(idOf(99)))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await changeBy(await decideOn(change), { reason: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    const [{ year, number } = { year: 0, number: 0 }] = await house.sql<{ year: number; number: number }>('governance', 'SELECT year, number FROM decision WHERE id = ?', [other]);
    expect((await changeBy(other)).refusals).toMatchObject([{ message: `${year}年第${number}号集体决定所议内容与本次办理内容不一致。` }]);
    const variables = { input: { ...change, expectedVersion: 1, decisionId: other, reason: '示例' } };
    const { data } = await house.send<{ changeParameter: Answered }>('governance', secretary, operation('ChangeParameter'), variables, 'en');
    expect(data!.changeParameter.refusals).toMatchObject([{ message: `What collective decision ${number} of ${year} decided is not what is being done here.`, remedy: expect.stringContaining('Do exactly what was decided') as string }]);
  });

  it('carries a decision out once, so that an old one cannot undo a newer', async () => {
    const first = await decideOn(change);
    const back = { ...change, value: '11' };
    await changeBy(first);
    expect(codesOf(await changeBy(await decideOn(back), { ...back, expectedVersion: 2 }))).toEqual([]);
    expect(codesOf(await changeBy(first, { expectedVersion: 3 }))).toEqual(['GY-2b governance.decision-carried-out']);
    expect(await valueOn('2026-04-01')).toBe('11');
  });

  it('tells a caller with an old version, and lets one of two who race win', async () => {
    const [one, other] = [await decideOn(change), await decideOn({ ...change, value: '13' })];
    const send = (decisionId: string, value: string) => house.send('governance', secretary, operation('ChangeParameter'), { input: { ...change, value, expectedVersion: 1, decisionId, reason: '示例' } });
    const answers = await Promise.all([send(one, '12'), send(other, '13')]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version', currentVersion: 2 } } }]);
  });

  it.each([
    ['the chief', chief, 'FORBIDDEN'],
    ['the public', { ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('governance', caller, operation('ChangeParameter'), { input: { ...change, expectedVersion: 1, decisionId: idOf(60), reason: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('parameters', () => {
  it('are all there from the first day, for everybody, with what the caller may do', async () => {
    const { parameters } = await listed();
    expect(parameters.map(({ name }) => name).sort()).toEqual([...parameterNames].sort());
    expect(parameters.filter(({ inForce }) => inForce === null)).toEqual([]);
    expect(parameters[0]).toMatchObject({ permissions: [{ act: 'changeParameter', allowed: true, needs: ['value', 'from', 'reason', 'decisionId'] }] });
  });

  it('cost the same statements however many there are', async () => {
    const all = await house.statements(() => listed());
    expect(all).toHaveLength(3);
  });

  it('keep their rows: not even the department can rewrite one', async () => {
    await expect(house.departments.get('governance')!.source.query(`UPDATE parameter_row SET value = '1'`)).rejects.toThrow(/denied/);
    await expect(house.sql('governance', `UPDATE parameter_row SET value = '1'`)).rejects.toThrow(/append-only/);
  });
});

it('parameterRows answers other departments, in the order of the names, in one statement', async () => {
  await changeBy(await decideOn(change));
  const keys = ['no.such-parameter', change.name];
  const ask = () => house.data<{ answers: unknown }>('governance', serviceCaller('grants', worker.personId), parameterRows.document, { keys });
  expect((await ask()).answers).toMatchObject([{ version: 0, rows: [] }, { version: 2, rows: [{ from: '2000-01-01', value: '8' }, { from: '2026-04-01', value: '12' }] }]);
  expect(await house.statements(ask)).toHaveLength(1);
});
