import { operation } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, startGrantsHouse } from '../test/grants-house';
import { assign, type AssignmentAnswer, closedRound, type ClosedRound, type Expert, registerExpert } from '../test/review';

let grantsHouse: GrantsHouse;
let round: ClosedRound;
let expert: Expert;
let other: Expert;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  round = await closedRound(grantsHouse, 2026, ['示例甲', '示例乙']);
  [expert, other] = [await registerExpert(grantsHouse, 40), await registerExpert(grantsHouse, 41)];
});
afterAll(() => grantsHouse.house.stop());

let version = 0;
const assigned = async (index: number, whom = expert) => {
  const { batch } = await assign(grantsHouse, { id: round.id, version: version || round.version }, [[round.applications[index]!, whom]]);
  version = batch!.round.version;
  return batch!.items[0]!.assignment!.id;
};
const declare = (assignmentId: string, changes: object = {}) => act<AssignmentAnswer>(grantsHouse.house, expert.caller, 'DeclareConflict', { assignmentId, expectedVersion: 1, reason: '示例亲属', ...changes });
const read = async () => (await grantsHouse.house.send<{ grantApplication: object | null }>('grants', expert.caller, operation('GrantApplication'), { id: round.applications[0]!.id })).data!.grantApplication;

describe('declareConflict', () => {
  it('ends the expert’s own assignment: he never reads that application again, nor is he assigned to it', async () => {
    const { house } = grantsHouse;
    const assignmentId = await assigned(0);
    expect(await read()).not.toBeNull();
    const { assignment } = await declare(assignmentId);
    expect(assignment).toMatchObject({ state: 'CONFLICT_DECLARED', history: [{ toState: 'ASSIGNED' }, { fromState: 'ASSIGNED', toState: 'CONFLICT_DECLARED', reason: '示例亲属' }], version: 2 });
    expect(await read()).toBeNull();
    const list = await house.send<{ reviewAssignments: { edges: { node: { application: object | null } }[] } }>('grants', expert.caller, operation('ReviewAssignments'));
    expect(list.data!.reviewAssignments.edges).toMatchObject([{ node: { state: 'CONFLICT_DECLARED', application: null } }]);
    expect(await house.data('grants', expert.caller, operation('GrantApplications'))).toMatchObject({ grantApplications: { totalCount: 0 } });

    const again = await assign(grantsHouse, { id: round.id, version }, [[round.applications[0]!, expert]]);
    expect(codesOf(again)).toEqual(['CP-6 grants.expert-declared-conflict']);
    expect(again.refusals[0]).toMatchObject({ message: '该专家已于2026-04-01就申请“示例甲”申报回避。' });
    expect(codesOf(await declare(assignmentId, { expectedVersion: 2 }))).toEqual(['HOUSE-1 grants.assignment-over']);
  });

  it('wants a reason, and an expert whose assignment it is, at the version he saw', async () => {
    const { house, people } = grantsHouse;
    const assignmentId = await assigned(1);
    expect((await declare(assignmentId, { reason: ' ' })).refusals).toMatchObject([{ code: 'house.empty', path: ['reason'] }]);
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('DeclareConflict'), { input: { assignmentId, expectedVersion: 1, reason: '示例', ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.officer)).toEqual(['FORBIDDEN']);
    // Whose assignment it is, another expert does not learn, not even by a past version.
    expect(await send(other.caller)).toEqual(['NOT_FOUND']);
    expect(await send(other.caller, { expectedVersion: 7 })).toEqual(['NOT_FOUND']);
    expect(await send(expert.caller, { expectedVersion: 2 })).toEqual(['CONFLICT']);
    const office = { ...other.caller, roles: ['expert', 'officer'] as const };
    const refused = await house.data<{ declareConflict: AssignmentAnswer }>('grants', office, operation('DeclareConflict'), { input: { assignmentId, expectedVersion: 1, reason: '示例' } });
    expect(codesOf(refused.declareConflict)).toEqual(['CP-6 grants.assignment-of-another-expert']);
  });

  it('against a replacement at the same moment one of the two wins', async () => {
    const { house, people } = grantsHouse;
    const [{ id: assignmentId }] = (await house.sql<{ id: string }>('grants', `SELECT id FROM review_assignment WHERE state = 'assigned'`)) as [{ id: string }];
    const send = async (caller: typeof people.author, name: string, input: object) =>
      (await house.send('grants', caller, operation(name), { input: { assignmentId, expectedVersion: 1, reason: '示例', ...input } })).errors?.map(({ extensions }) => extensions?.['code']);
    const race = await Promise.all([send(expert.caller, 'DeclareConflict', {}), send(people.officer, 'ReplaceExpert', { expertId: other.id })]);
    expect(race.toSorted()).toEqual([['CONFLICT'], undefined]);
  });
});
