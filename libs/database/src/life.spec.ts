import { v7 as uuid } from 'uuid';
import { now, startTestSchema, type TestSchema } from './test/test-schema';
import { type Permit, permitLife } from './test/permit';
import { type MoveTransaction } from './life';
import { inTransaction } from './transaction';

let schema: TestSchema;
let permit: Permit;
beforeAll(async () => {
  schema = await startTestSchema();
  permit = await within((tx) => permitLife.begin(tx, { id: uuid(), giver: null, version: 1 }, 'ask', now));
});
afterAll(() => schema.drop());

const ACT = '01900000-0000-7000-8000-000000000077';
const within = <Result>(work: (tx: MoveTransaction) => Promise<Result>) => inTransaction(schema.source, (manager) => work({ manager, actId: ACT, newId: uuid }));
const steps = () => schema.rows('SELECT subject_id, from_state, to_state, act_id, reason FROM permit_state_change ORDER BY id');
const step = (from: string | null, to: string, reason: string | null = null) => ({ subject_id: permit.id, from_state: from, to_state: to, act_id: ACT, reason });

it('begins in the state its act says, with the first step', async () => {
  expect(permit).toMatchObject({ state: 'asked', version: 1 });
  expect(await steps()).toEqual([step(null, 'asked')]);
});

it('takes no step its table does not know, whatever the rules let through', async () => {
  await expect(within((tx) => permitLife.move(tx, permit, 'end', now))).rejects.toThrow('end takes no Permit from asked');
  expect(await steps()).toEqual([step(null, 'asked')]);
});

it('moves as its table says, with what changes besides and what the step keeps', async () => {
  const given = await within((tx) => permitLife.move(tx, permit, 'give', now, { giver: 'somebody' }, { reason: 'asked nicely' }));
  expect(given).toMatchObject({ id: permit.id, state: 'given', giver: 'somebody', version: 2 });
  expect(await schema.rows('SELECT state, giver, version FROM permit')).toEqual([{ state: 'given', giver: 'somebody', version: 2 }]);
  expect(await steps()).toEqual([step(null, 'asked'), step('asked', 'given', 'asked nicely')]);
});

it('moves nothing that was moved meanwhile', async () => {
  await expect(within((tx) => permitLife.move(tx, permit, 'give', now))).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await steps()).toHaveLength(2);
});
