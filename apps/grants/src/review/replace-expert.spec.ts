import { operation } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, startGrantsHouse } from '../test/grants-house';
import { assign, type AssignmentAnswer, closedRound, type ClosedRound, type Expert, registerExpert } from '../test/review';

let grantsHouse: GrantsHouse;
let round: ClosedRound;
let experts: Expert[];
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  round = await closedRound(grantsHouse, 2026, ['示例甲', '示例乙', '示例丙']);
  experts = [];
  for (let number = 40; number < 44; number += 1) experts.push(await registerExpert(grantsHouse, number));
});
afterAll(() => grantsHouse.house.stop());

let version = 0;
/** Assigns the first expert to an application; the id of the assignment. */
const assigned = async (index: number) => {
  const { batch } = await assign(grantsHouse, { id: round.id, version: version || round.version }, [[round.applications[index]!, experts[0]!]]);
  version = batch!.round.version;
  return batch!.items[0]!.assignment!.id;
};
const replace = (assignmentId: string, expert: Expert, changes: object = {}) =>
  act<AssignmentAnswer>(grantsHouse.house, grantsHouse.people.officer, 'ReplaceExpert', { assignmentId, expectedVersion: 1, expertId: expert.id, reason: '示例原因', ...changes });

describe('replaceExpert', () => {
  it('gives the review to another, whom alone the application is open to from then on', async () => {
    const { house } = grantsHouse;
    const assignmentId = await assigned(0);
    const { assignment, record } = await replace(assignmentId, experts[1]!);
    expect(assignment).toMatchObject({ state: 'ASSIGNED', expert: { id: experts[1]!.id }, history: [{ fromState: null, toState: 'ASSIGNED' }], version: 1 });
    expect(await house.sql('grants', 'SELECT from_state, to_state, reason, act_id FROM review_assignment_state_change WHERE subject_id = ? ORDER BY id DESC LIMIT 1', [assignmentId])).toEqual([
      { from_state: 'assigned', to_state: 'replaced', reason: '示例原因', act_id: record!.id },
    ]);
    const read = async ({ caller }: Expert) => (await house.send<{ grantApplication: object | null }>('grants', caller, operation('GrantApplication'), { id: round.applications[0]!.id })).data!.grantApplication;
    expect(await read(experts[0]!)).toBeNull();
    expect(await read(experts[1]!)).not.toBeNull();
    expect(codesOf(await replace(assignmentId, experts[2]!, { expectedVersion: 2 }))).toEqual(['HOUSE-1 grants.assignment-not-replaceable']);
  });

  it('refuses one in conflict and one who reviews it already, all at once', async () => {
    const { employerId } = grantsHouse;
    const assignmentId = await assigned(1);
    const insider = await registerExpert(grantsHouse, 50, [{ employerId, from: '2020-01-01' }]);
    expect(codesOf(await replace(assignmentId, insider, { reason: '' }))).toEqual(['HOUSE-4 house.empty', 'CP-6 grants.expert-works-at-the-unit']);
    expect(codesOf(await replace(assignmentId, experts[0]!))).toEqual(['HOUSE-3 grants.expert-already-assigned']);
  });

  it('is for the office, at the version it saw; of two at once one replaces', async () => {
    const { house, people } = grantsHouse;
    const assignmentId = await assigned(2);
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('ReplaceExpert'), { input: { assignmentId, expectedVersion: 1, expertId: experts[1]!.id, reason: '示例', ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(experts[0]!.caller)).toEqual(['FORBIDDEN']);
    expect(await send(people.officer, { expectedVersion: 2 })).toEqual(['CONFLICT']);
    expect((await Promise.all([send(people.officer), send(people.colleague, { expertId: experts[2]!.id })])).toSorted()).toEqual([['CONFLICT'], undefined]);
  });
});
