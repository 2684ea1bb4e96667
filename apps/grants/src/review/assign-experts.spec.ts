import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, asSeen, codesOf, type GrantsHouse, registerEmployer, startGrantsHouse, type ToldApplication } from '../test/grants-house';
import { assign, type BatchAnswer, closedRound, type ClosedRound, type Expert, registerExpert } from '../test/review';

let grantsHouse: GrantsHouse;
let year = 2026;
let round: ClosedRound;
let elsewhere: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  elsewhere = await registerEmployer(grantsHouse.house, grantsHouse.people.officer, '91321000MA1XMPL021', '示例研究所');
  await grantsHouse.house.settle();
});
beforeEach(async () => {
  round = await nextRound();
});
afterAll(() => grantsHouse.house.stop());

const nextRound = () => closedRound(grantsHouse, (year += 1), ['示例甲', '示例乙']);
let nextPerson = 1000;
const newExpert = (employments: readonly object[] = []): Promise<Expert> => registerExpert(grantsHouse, (nextPerson += 1), employments);
const only = ({ batch }: BatchAnswer) => batch!.items[0]!;
const application = (index = 0): ToldApplication => round.applications[index]!;
/** What governance declared, as grants hears of it. */
const relate = (kind: string, personId: string, other: { personId?: string; employerId?: string }) =>
  grantsHouse.house.sql('grants', `INSERT INTO relation_copy VALUES (?, ?, ?, ?, ?, '2020-01-01', NULL, 1)`, [idOf((nextPerson += 1)), kind, personId, other.personId ?? null, other.employerId ?? null]);

describe('assignExperts', () => {
  it('assigns, begins the review of application and round, and lets the expert read', async () => {
    const { house, people } = grantsHouse;
    const expert = await newExpert([{ employerId: elsewhere, from: '2015-01-01' }]);
    const read = () => house.send<{ grantApplication: object | null }>('grants', expert.caller, operation('GrantApplication'), { id: application().id });
    expect((await read()).data!.grantApplication).toBeNull();

    const answer = await assign(grantsHouse, round, [[application(), expert]]);
    expect(answer).toMatchObject({ refusals: [], batch: { round: { state: 'REVIEWING', version: round.version + 1 } } });
    expect(only(answer)).toMatchObject({ application: { id: application().id, state: 'UNDER_REVIEW' }, expert: { id: expert.id }, assignment: { version: 1 }, refusals: [] });
    expect((await read()).data!.grantApplication).toMatchObject({ title: '示例甲' });
    const [entry] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'assignExperts', item: 'innovation-fund', outcome: 'done', asked: [{ fact: 'parameter' }, { fact: 'common.conflict-years', version: 1 }] });
    expect(await house.data('grants', people.officer, operation('ExpertAssignmentBatch'), { id: answer.batch!.id })).toMatchObject({
      expertAssignmentBatch: { assignedBy: { id: people.officer.personId }, items: [{ assignment: { state: 'ASSIGNED' }, refusals: [] }] },
    });
  });

  it('answers each item by itself: what can be done is, the rest hears every reason in its language', async () => {
    const { house, people } = grantsHouse;
    const [free, former, unknown] = [await newExpert(), await newExpert([{ employerId: grantsHouse.employerId, from: '2010-01-01', to: '2023-04-01' }]), { id: idOf(9999) }];
    const input = {
      roundId: round.id,
      expectedVersion: round.version,
      items: [
        { applicationId: application(0).id, expertId: former.id },
        { applicationId: application(0).id, expertId: free.id },
        { applicationId: application(1).id, expertId: unknown.id },
        { applicationId: application(0).id, expertId: free.id },
      ],
    };
    const { data } = await house.send<{ assignExperts: BatchAnswer }>('grants', people.officer, operation('AssignExperts'), { input }, 'en');
    const { items } = data!.assignExperts.batch!;
    expect(items.map(codesOf as never)).toEqual([['CP-6 grants.expert-worked-at-the-unit'], [], ['HOUSE-2 house.not-registered'], ['HOUSE-3 grants.expert-already-assigned']]);
    expect(items.map(({ assignment }) => assignment !== null)).toEqual([false, true, false, false]);
    expect(items[0]!.refusals[0]).toMatchObject({
      path: ['items', '0', 'expertId'],
      message: 'This expert was employed at “示例机械厂” until 2023-04-01; with the applying unit “示例机械厂” it is one unit (renames: none; mergers: none), and the 3 years of conflict last until 2026-04-01.',
      remedy: 'Choose another expert; this one may review for the unit after 2026-04-01.',
    });
    // The application nobody was assigned to waits on.
    expect(await house.sql('grants', 'SELECT state FROM grant_application WHERE id = ?', [application(1).id])).toEqual([{ state: 'eligible' }]);
  });

  it('is refused, and enters the attempt, where no item can be done', async () => {
    const { house } = grantsHouse;
    const insider = await newExpert([{ employerId: grantsHouse.employerId, from: '2010-01-01' }]);
    const answer = await assign(grantsHouse, round, [[application(0), insider], [application(1), insider]]);
    expect(answer.batch).toBeNull();
    expect(codesOf(answer)).toEqual(Array(2).fill('CP-6 grants.expert-works-at-the-unit'));
    expect(answer.refusals[1]).toMatchObject({ path: ['items', '1', 'expertId'], message: '该专家自2010-01-01起在“示例机械厂”任职，与申报单位“示例机械厂”为同一单位（更名：无；合并：无）。', remedy: '请改选无利害关系的专家。' });
    const [entry] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ outcome: 'refused', refusals: [{ clause: 'CP-6', facts: ['unit', 'kind', 'from', 'employer', 'renames', 'mergers'] }, {}] });
    expect(entry!.entry).not.toContain('示例机械厂');
    expect(await house.sql('grants', 'SELECT state FROM grant_round WHERE id = ?', [round.id])).toEqual([{ state: 'closed' }]);
  });

  it('sees through renames and mergers, and shows the way in both languages', async () => {
    const { house, people } = grantsHouse;
    const oldId = await registerEmployer(house, people.officer, '91990000MADEM0002M', '示例农机站');
    const { now } = house;
    house.now = new Date('2026-04-02T02:00:00Z');
    await house.data('finance-collection', people.officer, operation('RenameEmployer'), { input: { employerId: oldId, expectedVersion: 1, name: '示例农业机械公司', fromDay: '2026-04-02' } });
    house.now = now;
    await house.settle();
    const former = await newExpert([{ employerId: oldId, from: '2020-01-01', to: '2025-12-31' }]);
    expect(only(await assign(grantsHouse, round, [[application(0), former]], false)).refusals).toEqual([]);
    // Merged into what the applying unit was merged into as well.
    await house.sql('grants', `UPDATE employer_copy SET merged_into_id = ? WHERE id = ?`, [elsewhere, oldId]);
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = ? WHERE id = ?', [elsewhere, grantsHouse.employerId]);
    const answer = await assign(grantsHouse, { id: round.id, version: round.version + 1 }, [[application(1), former]]);
    const english = await house.send<{ expertConflicts: BatchAnswer[] }>('grants', people.officer, operation('ExpertConflicts'), { applicationId: application(1).id, expertIds: [former.id] }, 'en');
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = NULL WHERE id = ?', [grantsHouse.employerId]);
    expect(codesOf(answer)).toEqual(['CP-6 grants.expert-worked-at-the-unit']);
    expect(answer.refusals[0]!.facts).toContainEqual({ name: 'unit', value: '示例农业机械公司' });
    expect(answer.refusals[0]!.message).toContain('（更名：示例农机站 → 示例农业机械公司 (2026-04-02)；合并：示例农业机械公司 → 示例研究所、示例机械厂 → 示例研究所）');
    expect(english.data!.expertConflicts[0]!.refusals[0]!.message).toContain('(renames: 示例农机站 → 示例农业机械公司 (2026-04-02); mergers: 示例农业机械公司 → 示例研究所, 示例机械厂 → 示例研究所)');
  });

  it('asks the conflict graph, whichever side declared, and the team', async () => {
    const { people, employerId } = grantsHouse;
    const [relative, pupil, interested, member] = [await newExpert(), await newExpert(), await newExpert(), await registerExpert(grantsHouse, 2)];
    await relate('kinship', people.author.personId!, { personId: relative.caller.personId! });
    await relate('teacher-student', pupil.caller.personId!, { personId: people.author.personId! });
    await relate('declared-interest', interested.caller.personId!, { employerId });
    // Alone, because a member of the team among the experts would bring the relation along.
    expect(codesOf(await assign(grantsHouse, round, [[application(), relative]], true))).toEqual(['CP-6 grants.expert-related-to-team']);
    const answer = await assign(grantsHouse, round, [relative, pupil, interested, member].map((expert) => [application(), expert] as const));
    expect(codesOf(answer)).toEqual(['CP-6 grants.expert-in-team', 'CP-6 grants.expert-related-to-team', 'CP-6 grants.expert-related-to-team', 'CP-6 grants.expert-interested-in-unit']);
    expect(answer.refusals[1]).toMatchObject({ message: expect.stringMatching(/^该专家与团队成员名单第1人自2020-01-01起有利害关系：亲属（关系登记编号[-0-9a-f]{36}）。$/) as string, path: ['items', '0', 'expertId'] });
  });

  it('knows with whom an expert applied before, once that was submitted', async () => {
    const { house } = grantsHouse;
    const partner = await newExpert();
    const before = application(1).id;
    await house.sql('grants', 'INSERT INTO grant_team_member (id, application_id, person_id) VALUES (?, ?, ?)', [idOf((nextPerson += 1)), before, partner.caller.personId]);
    const answer = await assign(grantsHouse, round, [[application(0), partner]], true);
    expect(codesOf(answer)).toEqual(['CP-6 grants.expert-applied-with-team']);
    expect(answer.refusals[0]).toMatchObject({ message: '该专家曾与团队成员名单第1人共同申报“示例乙”（2026-03-10），3年回避期至2029-03-10。' });
    await house.sql('grants', `UPDATE grant_application SET state = 'draft' WHERE id = ?`, [before]);
    expect((await assign(grantsHouse, round, [[application(0), partner]], true)).refusals).toEqual([]);
  });

  it('takes only eligible applications of a round between close and ranking', async () => {
    const { house } = grantsHouse;
    const expert = await newExpert();
    const other = round;
    round = await nextRound();
    expect(codesOf(await assign(grantsHouse, round, [[other.applications[0]!, expert]]))).toEqual(['HOUSE-1 grants.application-of-another-round']);
    await act(house, grantsHouse.people.author, 'WithdrawApplication', asSeen(application()));
    expect(codesOf(await assign(grantsHouse, round, [[application(), expert]]))).toEqual(['YZ-9 grants.application-not-reviewable']);
    await house.sql('grants', `UPDATE grant_round SET state = 'ranked' WHERE id = ?`, [other.id]);
    const late = await assign(grantsHouse, other, [[other.applications[0]!, expert]]);
    expect(late.refusals).toMatchObject([{ code: 'grants.round-not-in-review', clause: { id: 'YZ-9' }, remedy: '请先办理截止；已排名的轮次不再指派专家。' }]);
  });

  it('does a second click once, and lets one of two racing assignments of a pair win', async () => {
    const { house, people } = grantsHouse;
    const expert = await newExpert();
    const input = { roundId: round.id, expectedVersion: round.version, items: [{ applicationId: application(0).id, expertId: expert.id }], idempotencyKey: `assign-${year}` };
    const [first, second] = await Promise.all([act<BatchAnswer>(house, people.officer, 'AssignExperts', input), act<BatchAnswer>(house, people.officer, 'AssignExperts', input)]);
    expect(second).toEqual(first);
    const begun = { id: round.id, version: round.version + 1 };
    const race = await Promise.all(Array.from({ length: 5 }, () => assign(grantsHouse, begun, [[application(1), expert]])));
    expect(race.filter(({ batch }) => batch)).toHaveLength(1);
    expect(race.flatMap(codesOf)).toEqual(Array(4).fill('HOUSE-3 grants.expert-already-assigned'));
    expect(await house.sql('grants', 'SELECT reviewer_ids AS ids FROM grant_application WHERE id = ?', [application(1).id])).toEqual([{ ids: [expert.caller.personId] }]);
  });

  it('is for the office, at the version of the round it saw, within the limits of the list', async () => {
    const { house, people } = grantsHouse;
    const expert = await newExpert();
    const item = { applicationId: application().id, expertId: expert.id };
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('AssignExperts'), { input: { roundId: round.id, expectedVersion: round.version, items: [item], ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.author)).toEqual(['FORBIDDEN']);
    expect(await send(expert.caller)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await send(people.officer, { expectedVersion: 1 })).toEqual(['CONFLICT']);
    expect(await send(people.officer, { items: [] })).toEqual(['BAD_USER_INPUT']);
    expect(await send(people.officer, { items: Array.from({ length: 201 }, () => item) })).toEqual(['BAD_USER_INPUT']);
    expect(await assign(grantsHouse, round, [[application(), expert]], true)).toMatchObject({ batch: null, refusals: [], record: null });
  });

  it('keeps a second live assignment of a pair out of the table', async () => {
    const expert = await newExpert();
    await assign(grantsHouse, round, [[application(), expert]]);
    const copy = `INSERT INTO review_assignment (id, application_id, expert_id, person_id, state, assigned_on, version) SELECT REVERSE(id), application_id, expert_id, person_id, ?, assigned_on, 1 FROM review_assignment WHERE expert_id = ?`;
    await expect(grantsHouse.house.sql('grants', copy, ['submitted', expert.id])).rejects.toThrow('Duplicate');
    await expect(grantsHouse.house.sql('grants', copy, ['other', expert.id])).rejects.toThrow('CONSTRAINT');
  });
});
