import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, openRound, startGrantsHouse, type ToldRefusal } from '../test/grants-house';
import { AFTER_WINDOW, assign, type BatchAnswer, closedRound, type ClosedRound, eligible, type Expert, IN_WINDOW, registerExpert, type RoundAnswer, submitted } from '../test/review';

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string; readonly application: { readonly title: string } | null; readonly permissions: readonly { act: string; allowed: boolean; needs: string[]; refusals: { code: string }[] }[] } }[];
}

let grantsHouse: GrantsHouse;
let round: ClosedRound;
let first: Expert;
let second: Expert;
let begun: BatchAnswer;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  round = await closedRound(grantsHouse, 2026, ['示例甲', '示例乙', '示例丙']);
  [first, second] = [await registerExpert(grantsHouse, 40), await registerExpert(grantsHouse, 41)];
  const [one, two] = [round.applications[0]!, round.applications[1]!];
  begun = await assign(grantsHouse, round, [[one, first], [two, first], [two, second]]);
});
afterAll(() => grantsHouse.house.stop());

const list = async (caller = grantsHouse.people.officer, variables: object = {}) =>
  (await grantsHouse.house.data<{ reviewAssignments: Listed }>('grants', caller, operation('ReviewAssignments'), { ...variables })).reviewAssignments;

describe('reviewAssignments', () => {
  it('are everybody’s for the office and an expert’s own for himself, with the content he judges', async () => {
    const { house, people } = grantsHouse;
    expect((await list()).totalCount).toBe(3);
    expect((await list(people.auditor)).totalCount).toBe(3);
    const own = await list(first.caller);
    expect(own.edges.map(({ node }) => node.application!.title).toSorted()).toEqual(['示例乙', '示例甲']);
    expect((await list(first.caller, { filter: { applicationId: round.applications[0]!.id } })).totalCount).toBe(1);
    expect((await list(people.author)).totalCount).toBe(0);
    expect((await list(people.officer, { filter: { state: 'SUBMITTED' } })).totalCount).toBe(0);
    const { errors } = await house.send('grants', publicCaller, operation('ReviewAssignments'));
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('of others an expert reaches by no path, and the applicant learns of none', async () => {
    const { house, people } = grantsHouse;
    const ofSecond = begun.batch!.items[2]!.assignment!.id;
    const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ReviewAssignment { id expert { id } } } }';
    const UNDER = 'query ($id: ID!) { grantApplication(id: $id) { title reviewAssignments { expert { id } } } }';
    const DIRECT = 'query ($id: ID!) { reviewAssignment(id: $id) { id state } }';
    const code = async (caller: typeof people.author, document: string, variables: Record<string, unknown>) => (await house.send('grants', caller, document, variables)).errors?.map(({ extensions }) => extensions?.['code']);
    for (const caller of [first.caller, people.author]) {
      expect(await code(caller, DIRECT, { id: ofSecond })).toEqual(['FORBIDDEN']);
      expect(await code(caller, ENTITIES, { representations: [{ __typename: 'ReviewAssignment', id: ofSecond }] })).toEqual(['FORBIDDEN']);
      expect(await code(caller, UNDER, { id: round.applications[1]!.id })).toEqual(['FORBIDDEN']);
      expect(await code(caller, operation('ExpertAssignmentBatch'), { id: begun.batch!.id })).toEqual(['FORBIDDEN']);
    }
    expect(await code(second.caller, DIRECT, { id: ofSecond })).toBeUndefined();
    // An application that is not his to review stays closed to the expert.
    expect(await code(second.caller, operation('GrantApplication'), { id: round.applications[0]!.id })).toEqual(['FORBIDDEN']);
    const under = await house.data('grants', people.officer, UNDER, { id: round.applications[1]!.id });
    expect(under).toMatchObject({ grantApplication: { reviewAssignments: [{ expert: { id: first.id } }, { expert: { id: second.id } }] } });
  });

  it('say what the caller may do, by the acts’ own rules', async () => {
    const permissionsOf = async (caller = grantsHouse.people.officer) => Object.fromEntries((await list(caller, { first: 1 })).edges[0]!.node.permissions.map(({ act: name, ...rest }) => [name, rest]));
    expect(await permissionsOf()).toMatchObject({ replaceExpert: { allowed: true, needs: ['reason', 'expertId'] }, declareConflict: { allowed: false, needs: [], refusals: [] } });
    expect(await permissionsOf(second.caller)).toMatchObject({ replaceExpert: { allowed: false, refusals: [] }, declareConflict: { allowed: true, needs: ['reason'] } });
  });

  it('cost as many statements for a hundred as for one', async () => {
    const { house } = grantsHouse;
    for (let number = 100; number < 200; number += 1) {
      await house.sql('grants', `INSERT INTO grant_expert VALUES (?, ?, '示例', '2026-03-10', 1)`, [idOf(2000 + number), idOf(number)]);
      const insert = `INSERT INTO review_assignment (id, application_id, expert_id, person_id, state, assigned_on, version) VALUES (?, ?, ?, ?, 'assigned', '2026-04-01', 1)`;
      await house.sql('grants', insert, [idOf(3000 + number), round.applications[number % 3]!.id, idOf(2000 + number), idOf(number)]);
    }
    const statements = async (page: number) => (await house.statements(() => list(grantsHouse.people.officer, { first: page }))).length;
    const [one, ten, hundred] = [await statements(1), await statements(10), await statements(100)];
    await house.sql('grants', 'DELETE FROM review_assignment WHERE id >= ? AND id < ?', [idOf(3100), idOf(3200)]);
    expect(ten).toBe(one);
    expect(hundred).toBe(one);
  });
});

describe('expertConflicts', () => {
  const check = (expertIds: readonly string[], caller = grantsHouse.people.officer, applicationId = round.applications[2]!.id) =>
    grantsHouse.house.send<{ expertConflicts: { expertId: string; refusals: ToldRefusal[] }[] }>('grants', caller, operation('ExpertConflicts'), { applicationId, expertIds });

  it('answers before anybody is assigned what assigning would', async () => {
    const insider = await registerExpert(grantsHouse, 50, [{ employerId: grantsHouse.employerId, from: '2020-01-01', to: '2025-01-01' }]);
    const { data } = await check([first.id, insider.id]);
    expect(data!.expertConflicts.map(({ expertId }) => expertId)).toEqual([first.id, insider.id]);
    expect(data!.expertConflicts.map(codesOf as never)).toEqual([[], ['CP-6 grants.expert-worked-at-the-unit']]);
    const assigned = await assign(grantsHouse, { id: round.id, version: begun.batch!.round.version }, [[round.applications[2]!, insider]]);
    expect(assigned.refusals.map(({ message }) => message)).toEqual(data!.expertConflicts[1]!.refusals.map(({ message }) => message));
  });

  it('costs as many statements for a hundred experts as for one', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => idOf(2100 + index));
    const statements = async (count: number) => (await grantsHouse.house.statements(() => check(ids.slice(0, count)))).length;
    expect(await statements(100)).toBe(await statements(1));
  });

  it('is for the office, about registered experts, at most a hundred', async () => {
    const { people } = grantsHouse;
    const code = async (...asked: Parameters<typeof check>) => (await check(...asked)).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await code([first.id], first.caller)).toEqual(['FORBIDDEN']);
    expect(await code([first.id], people.author)).toEqual(['FORBIDDEN']);
    expect(await code([first.id], publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await code([idOf(9999)])).toEqual(['NOT_FOUND']);
    expect(await code([first.id], people.officer, idOf(9998))).toEqual(['NOT_FOUND']);
    expect(await code([])).toEqual(['BAD_USER_INPUT']);
    expect(await code(Array(101).fill(first.id))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('permissions on a round and an application', () => {
  it('answer closing, cancelling, assigning and examining by their own rules', async () => {
    const { house, people } = grantsHouse;
    house.now = IN_WINDOW;
    const roundId = await openRound(grantsHouse, { year: 2027 });
    const application = await submitted(grantsHouse, roundId);
    const permissions = async (name: string, id: string, caller = people.officer) => {
      const document = `query ($id: ID!) { object: ${name}(id: $id) { permissions { act allowed needs refusals { code } } } }`;
      const { object } = await house.data<{ object: { permissions: { act: string }[] } }>('grants', caller, document, { id });
      return Object.fromEntries(object.permissions.map(({ act: named, ...rest }) => [named, rest]));
    };
    expect(await permissions('grantRound', roundId)).toMatchObject({
      closeRound: { allowed: false, refusals: [{ code: 'grants.round-window-not-over' }] },
      cancelRound: { allowed: true, needs: ['reason'] },
      assignExperts: { allowed: false, needs: ['items'], refusals: [{ code: 'grants.round-not-in-review' }] },
    });
    expect(await permissions('grantApplication', application.id)).toMatchObject({
      returnApplication: { allowed: true, needs: ['reason'] },
      confirmEligibility: { allowed: true, needs: [] },
      rejectEligibility: { allowed: true, needs: ['reason'] },
    });
    house.now = AFTER_WINDOW;
    expect(await permissions('grantRound', roundId)).toMatchObject({ closeRound: { allowed: true, needs: [], refusals: [] } });
    expect(await permissions('grantApplication', application.id)).toMatchObject({ returnApplication: { allowed: false, refusals: [{ code: 'grants.round-past-returning' }] } });
    expect(await permissions('grantRound', roundId, people.author)).toMatchObject({ closeRound: { allowed: false, refusals: [] } });
  });
});

describe('Me.grantsWaiting', () => {
  const WAITING = 'query ($representations: [_Any!]!) { entities: _entities(representations: $representations) { ... on Me { grantsWaiting { reason dueOn application { title } } } } }';
  const waiting = async (caller: typeof grantsHouse.people.author) => {
    const { entities } = await grantsHouse.house.data<{ entities: [{ grantsWaiting: { reason: string; dueOn: string | null; application: { title: string } | null }[] }] }>('grants', caller, WAITING, {
      representations: [{ __typename: 'Me', id: caller.personId }],
    });
    return entities[0].grantsWaiting.map(({ reason, dueOn, application }) => [reason, application?.title, dueOn].filter(Boolean).join(' ')).toSorted();
  };

  it('tells an expert what to score and the office what to examine and to whom experts are missing', async () => {
    const { house, people } = grantsHouse;
    house.now = IN_WINDOW;
    const officer = person(people.officer.personId!, 'officer');
    const roundId = await openRound(grantsHouse, { year: 2028 });
    await submitted(grantsHouse, roundId, { title: '待审核' });
    const confirmed = await eligible(grantsHouse, roundId, { title: '待指派' });
    const before = await waiting(officer);
    expect(before).toContain('ELIGIBILITY 待审核');
    expect(before.join()).not.toContain('待指派');
    // What one applied for oneself waits for a colleague.
    await submitted(grantsHouse, roundId, { title: '同事自报' }, people.colleague);
    expect(await waiting(officer)).toContain('ELIGIBILITY 同事自报');
    expect((await waiting(people.colleague)).join()).not.toContain('同事自报');

    house.now = AFTER_WINDOW;
    const { round: closed } = await act<RoundAnswer>(house, people.officer, 'CloseRound', { roundId, expectedVersion: 1 });
    expect(await waiting(officer)).toContain('ASSIGNMENT 待指派');
    const three = [await registerExpert(grantsHouse, 60), await registerExpert(grantsHouse, 61), await registerExpert(grantsHouse, 62)];
    const { batch } = await assign(grantsHouse, closed!, [[confirmed, three[0]!]]);
    // One of three: the office is still asked, the expert as well.
    await house.sql('grants', `INSERT INTO parameter_copy VALUES ('grants.experts-per-application', '2020-01-01', '3', 1)`);
    expect(await waiting(officer)).toContain('ASSIGNMENT 待指派');
    expect(await waiting(three[0]!.caller)).toEqual(['REVIEW 待指派']);
    await assign(grantsHouse, { id: roundId, version: batch!.round.version }, [[confirmed, three[1]!], [confirmed, three[2]!]]);
    expect((await waiting(officer)).join()).not.toContain('待指派');
    const [{ id: assignmentId }] = (await house.sql<{ id: string }>('grants', 'SELECT id FROM review_assignment WHERE person_id = ?', [idOf(60)])) as [{ id: string }];
    await act(house, three[0]!.caller, 'DeclareConflict', { assignmentId, expectedVersion: 1, reason: '示例' });
    expect(await waiting(three[0]!.caller)).toEqual([]);
    expect(await waiting(officer)).toContain('ASSIGNMENT 待指派');
  });
});
