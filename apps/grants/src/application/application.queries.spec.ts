import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, asSeen, draft, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string; readonly title: string; readonly permissions: readonly { act: string; allowed: boolean; needs: string[]; refusals: { code: string }[] }[] } | null }[];
}

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
  const { member, stranger, author } = grantsHouse.people;
  // A hundred of the author's, every tenth with a member, and one of somebody else.
  for (let index = 0; index < 100; index += 1) {
    await draft(grantsHouse, roundId, { title: `示例${String(index).padStart(3, '0')}`, teamMemberIds: index % 10 === 0 ? [member.personId] : [] }, author);
  }
  await draft(grantsHouse, roundId, { title: '他人的申请', kind: 'INVENTION' }, stranger);
  // A hundred acts take their time where the machine is busy.
}, 120_000);
afterAll(() => grantsHouse.house.stop());

const list = async (caller = grantsHouse.people.author, variables: object = {}) =>
  (await grantsHouse.house.data<{ grantApplications: Listed }>('grants', caller, operation('GrantApplications'), { ...variables })).grantApplications;
const titles = ({ edges }: Listed) => edges.map(({ node }) => node?.title);

describe('grantApplications', () => {
  it('costs as many statements for a hundred as for one, with permissions, team, studio and references', async () => {
    const statements = async (first: number) => (await grantsHouse.house.statements(() => list(grantsHouse.people.author, { first }))).length;
    // A parameter is asked for the first time, once.
    await statements(1);
    const [one, ten, hundred] = [await statements(1), await statements(10), await statements(100)];
    expect(ten).toBe(one);
    expect(hundred).toBe(one);
  });

  it('are everybody’s for the office and who audits it, one’s own team’s for a person', async () => {
    const { people } = grantsHouse;
    expect((await list(people.officer)).totalCount).toBe(101);
    expect((await list(people.auditor)).totalCount).toBe(101);
    expect((await list(people.author)).totalCount).toBe(100);
    expect((await list(people.member)).totalCount).toBe(10);
    expect(titles(await list(people.stranger))).toEqual(['他人的申请']);
    expect((await list(people.expert)).totalCount).toBe(0);
    const { errors } = await grantsHouse.house.send('grants', publicCaller, operation('GrantApplications'));
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('are filtered and ordered, page after page without gap or repetition', async () => {
    const { officer } = grantsHouse.people;
    expect(titles(await list(officer, { filter: { kind: 'INVENTION' } }))).toEqual(['他人的申请']);
    expect((await list(officer, { filter: { roundId, state: 'DRAFT', employerId: grantsHouse.employerId } })).totalCount).toBe(101);
    expect((await list(officer, { filter: { state: 'SUBMITTED' } })).totalCount).toBe(0);
    const seen: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await list(officer, { first: 40, after, orderBy: 'TITLE' });
      seen.push(...titles(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(101);
    expect(seen.slice(1)).toEqual(Array.from({ length: 100 }, (_, index) => `示例${String(index).padStart(3, '0')}`));
  });

  it.each([[{ first: 0 }], [{ first: 101 }], [{ after: 'no cursor' }]])('refuse %j', async (variables) => {
    const { errors } = await grantsHouse.house.send('grants', grantsHouse.people.author, operation('GrantApplications'), variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('say what the caller may do, by the acts’ own rules', async () => {
    const { people } = grantsHouse;
    const permissionsOf = async (caller: typeof people.author) => Object.fromEntries((await list(caller, { first: 1 })).edges[0]!.node!.permissions.map(({ act: name, ...rest }) => [name, rest]));
    const author = await permissionsOf(people.author);
    expect(author['reviseApplication']).toMatchObject({ allowed: true, needs: ['content'] });
    expect(author['submitApplication']).toMatchObject({ allowed: false, refusals: [{ code: 'grants.team-not-agreed' }] });
    expect(author['withdrawApplication']).toMatchObject({ allowed: true, needs: [] });
    const member = await permissionsOf(people.member);
    expect(member['agreeToApplication']).toMatchObject({ allowed: true, needs: [] });
    expect(member['withdrawApplication']).toMatchObject({ allowed: false, refusals: [{ code: 'grants.not-the-author' }] });
    // Without a role for the act no facts of the object are told.
    expect((await permissionsOf(people.officer))['submitApplication']).toEqual({ allowed: false, needs: [], refusals: [] });
  });
});

describe('grantApplication', () => {
  const ENTITIES = 'query ($representations: [_Any!]!) { entities: _entities(representations: $representations) { ... on GrantApplication { id title } } }';

  it('is for its team and the office, also as a reference of another department', async () => {
    const { house, people } = grantsHouse;
    const application = (await list(people.member, { first: 1 })).edges[0]!.node!;
    const representations = [{ __typename: 'GrantApplication', id: application.id }];
    for (const caller of [people.author, people.member, people.officer, people.auditor]) {
      expect(await house.data('grants', caller, operation('GrantApplication'), { id: application.id })).toMatchObject({ grantApplication: { title: application.title } });
      expect(await house.data('grants', caller, ENTITIES, { representations })).toEqual({ entities: [{ id: application.id, title: application.title }] });
    }
    for (const [caller, code] of [[people.stranger, 'FORBIDDEN'], [people.expert, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      const direct = await house.send('grants', caller, operation('GrantApplication'), { id: application.id });
      expect(direct).toMatchObject({ data: { grantApplication: null }, errors: [{ extensions: { code } }] });
      const reference = await house.send('grants', caller, ENTITIES, { representations });
      expect(reference).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(JSON.stringify(reference)).not.toContain(application.title);
    }
  });
});

describe('grantApplications of an employer and of a person', () => {
  const REVERSE = `query ($representations: [_Any!]!, $first: Int, $after: String) { entities: _entities(representations: $representations) {
    ... on Employer { grantApplications(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } } }
    ... on Person { grantApplications(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } } } } }`;
  const reverse = async (caller: typeof grantsHouse.people.author, references: readonly (readonly [string, string | null])[], variables: object = {}) => {
    const representations = references.map(([typeName, id]) => ({ __typename: typeName, id }));
    const { entities } = await grantsHouse.house.data<{ entities: { grantApplications: Listed }[] }>('grants', caller, REVERSE, { representations, first: 5, ...variables });
    return entities.map(({ grantApplications }) => grantApplications);
  };

  it('are the latest first, as far as the caller may see them, page after page', async () => {
    const { people, employerId } = grantsHouse;
    const [page] = await reverse(people.officer, [['Employer', employerId]]);
    expect(titles(page!)).toEqual(['他人的申请', '示例099', '示例098', '示例097', '示例096']);
    expect(page).toMatchObject({ totalCount: 101, pageInfo: { hasNextPage: true } });
    const [next] = await reverse(people.officer, [['Employer', employerId]], { after: page!.pageInfo.endCursor });
    expect(titles(next!)[0]).toBe('示例095');
    expect(next!.totalCount).toBe(101);

    const [seenByMember] = await reverse(people.member, [['Employer', employerId]]);
    expect(seenByMember!.totalCount).toBe(10);
    const [ofAuthor, ofStranger] = await reverse(people.stranger, [['Person', people.author.personId], ['Person', people.stranger.personId]]);
    expect([ofAuthor!.totalCount, titles(ofStranger!)]).toEqual([0, ['他人的申请']]);
  });

  it('cost as many statements for a hundred persons as for one', async () => {
    const references = Array.from({ length: 100 }, (_, index) => ['Person', idOf(1 + index)] as const);
    const statements = async (count: number) => (await grantsHouse.house.statements(() => reverse(grantsHouse.people.officer, references.slice(0, count)))).length;
    expect(await statements(100)).toBe(await statements(1));
  });

  it('are not for the public', async () => {
    const representations = [{ __typename: 'Employer', id: grantsHouse.employerId }];
    const { errors } = await grantsHouse.house.send('grants', publicCaller, REVERSE, { representations, first: 1 });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('Me.grantsWaiting', () => {
  const WAITING = 'query ($representations: [_Any!]!) { entities: _entities(representations: $representations) { ... on Me { grantsWaiting { reason since dueOn application { id title } } } } }';
  const waiting = async (caller = grantsHouse.people.author, of = caller.personId) => {
    const representations = [{ __typename: 'Me', id: of }];
    return grantsHouse.house.send<{ entities: ({ grantsWaiting: { reason: string; dueOn: string; application: { id: string; title: string } }[] } | null)[] }>('grants', caller, WAITING, { representations });
  };
  const reasons = async (caller: typeof grantsHouse.people.author) => (await waiting(caller)).data!.entities[0]!.grantsWaiting.map(({ reason, application }) => `${reason} ${application.title}`);

  it('lists the agreements due and the caller’s own drafts, until they are given or the round is over', async () => {
    const { house, people } = grantsHouse;
    const worker = person(idOf(60), 'worker', { employerId: grantsHouse.employerId });
    const mate = person(idOf(61), 'worker', { employerId: grantsHouse.employerId });
    const drafted = await draft(grantsHouse, roundId, { title: '示例待办', teamMemberIds: [mate.personId] }, worker);
    expect(await reasons(mate)).toEqual(['AGREEMENT 示例待办']);
    expect(await reasons(worker)).toEqual(['SUBMISSION 示例待办']);
    expect((await waiting(mate)).data!.entities[0]!.grantsWaiting[0]).toMatchObject({ dueOn: '2026-03-31', since: '2026-03-10T02:00:00.000Z' });
    await act(house, mate, 'AgreeToApplication', asSeen(drafted));
    expect(await reasons(mate)).toEqual([]);

    house.now = new Date('2026-04-01T00:00:00+08:00');
    expect(await reasons(worker)).toEqual([]);
    house.now = new Date('2026-03-10T02:00:00Z');
    await act(house, worker, 'SubmitApplication', asSeen(drafted));
    expect(await reasons(worker)).toEqual([]);
    // From here on it waits for the office.
    expect(await reasons(people.officer)).toEqual(['ELIGIBILITY 示例待办']);
    expect(await reasons(people.auditor)).toEqual([]);
  });

  it('is one’s own only', async () => {
    const { people } = grantsHouse;
    expect((await waiting(people.member, people.author.personId)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await waiting(people.officer, people.author.personId)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('costs as many statements for a hundred as for one', async () => {
    const statements = async (caller: typeof grantsHouse.people.author) => (await grantsHouse.house.statements(() => waiting(caller))).length;
    expect(await statements(grantsHouse.people.author)).toBe(await statements(grantsHouse.people.stranger));
  });
});
