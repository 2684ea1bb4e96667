import { randomUUID } from 'node:crypto';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { people, startFederation } from '../test/federation';

const { inspector, worker, secretary, deputy } = people;

interface Sign {
  readonly kind: string;
  readonly count: number;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly person: { readonly id: string };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
});
afterAll(() => house.stop());

type Entered = Partial<Record<'act' | 'personId' | 'powerItem' | 'subjectId' | 'at' | 'outcome', string>> & { readonly holderId?: string | null };
const enter = (...acts: readonly Entered[]) =>
  house.sql('governance', 'INSERT INTO act_index (id, department, act, person_id, power_item, subject_type, subject_id, at, day, outcome, holder_id) VALUES ?', [
    acts.map(({ act = 'exampleAct', personId = worker.personId!, powerItem = 'allowances', subjectId = idOf(1), at = '2026-03-02 09:00:00', outcome = 'refused', holderId = deputy.personId }) => [
      randomUUID(), 'grants', act, personId, powerItem, 'Example', subjectId, at, at.slice(0, 10), outcome, holderId,
    ]),
  ]);
/** The signs of a month of 2026; each test has a month of its own, because nothing is taken out of the index. */
const signs = async (month: string, variables: object = {}): Promise<readonly Sign[]> =>
  (await house.data<{ warningSigns: readonly Sign[] }>('governance', inspector, operation('WarningSigns'), { from: `2026-${month}-01`, to: `2026-${month}-28`, ...variables })).warningSigns;

it('tells who was refused under one power as often as asked, and not once less', async () => {
  await enter({ at: '2026-03-02 09:00:00' }, { at: '2026-03-28 23:59:59' });
  expect(await signs('03')).toEqual([]);
  await enter({ at: '2026-03-01 00:00:00' });
  expect(await signs('03')).toMatchObject([{ kind: 'REPEATEDLY_REFUSED', count: 3, firstOn: '2026-03-01', lastOn: '2026-03-28', person: { id: worker.personId } }]);
  expect(await signs('03', { atLeast: 4 })).toEqual([]);
  expect(await signs('03', { to: '2026-03-27' })).toEqual([]);
  expect(await signs('03', { from: '2026-03-02' })).toEqual([]);
});

it('adds up neither several powers nor several people', async () => {
  const at = '2026-04-02 09:00:00';
  await enter({ at }, { at }, { at, powerItem: 'innovation-fund' }, { at, personId: secretary.personId! });
  expect(await signs('04')).toEqual([]);
});

it('tells acts done while nobody held the power, not those with a holder', async () => {
  const at = '2026-05-02 09:00:00';
  await enter({ at, outcome: 'done', holderId: null }, { at, outcome: 'done' });
  expect(await signs('05', { atLeast: 1 })).toMatchObject([{ kind: 'DONE_WITHOUT_HOLDER', count: 1 }]);
});

it('tells who did what another had been refused on the same thing the same day', async () => {
  await enter({ at: '2026-06-02 09:00:00' }, { at: '2026-06-02 10:00:00', outcome: 'done', personId: secretary.personId! });
  await enter({ at: '2026-06-03 09:00:00', subjectId: idOf(2) }, { at: '2026-06-03 10:00:00', outcome: 'done', subjectId: idOf(2) });
  await enter({ at: '2026-06-04 10:00:00', subjectId: idOf(3) }, { at: '2026-06-04 09:00:00', outcome: 'done', subjectId: idOf(3), personId: secretary.personId! });
  const told = (await signs('06', { atLeast: 1 })).filter(({ kind }) => kind === 'DONE_FOR_ANOTHER');
  expect(told).toMatchObject([{ count: 1, firstOn: '2026-06-02', person: { id: secretary.personId } }]);
});

it('takes the same statements for one sign as for many', async () => {
  const at = '2026-07-02 09:00:00';
  await enter({ at }, { at }, { at });
  const one = await house.statements(() => signs('07'));
  await enter(...Array.from({ length: 120 }, (_, index) => ({ at, personId: idOf(100 + (index % 20)), powerItem: ['innovation-fund', 'office-finance'][index % 2] })));
  expect((await signs('07')).length).toBeGreaterThan(10);
  expect(await house.statements(() => signs('07'))).toHaveLength(one.length);
});

it('is for supervisors only', async () => {
  const variables = { from: '2026-03-01', to: '2026-03-31' };
  for (const [caller, code] of [[worker, 'FORBIDDEN'], [{ ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('WarningSigns'), variables)).errors).toMatchObject([{ extensions: { code } }]);
  }
});
