import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, codesOf, completeContent, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

const FILE = { kind: 'DRAWING', name: '示例图纸', sha256: 'a1'.repeat(32) };
const draftInput = (changes: object = {}) => ({ roundId, content: completeContent(grantsHouse, changes) });

describe('draftApplication', () => {
  it('begins an application with its author first in the team, and his own agreement', async () => {
    const { author, member } = grantsHouse.people;
    const answer = await act<ApplicationAnswer>(grantsHouse.house, author, 'DraftApplication', draftInput({ teamMemberIds: [member.personId] }));
    expect(answer.application).toMatchObject({
      state: 'DRAFT',
      budgetTotal: '20000.00',
      contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      teamMembers: [
        { person: { id: author.personId }, agreedAt: '2026-03-10T02:00:00.000Z' },
        { person: { id: member.personId }, agreedAt: null },
      ],
      version: 1,
    });
    const steps = await grantsHouse.house.sql('grants', 'SELECT from_state, to_state, act_id FROM grant_application_state_change WHERE subject_id = ?', [answer.application!.id]);
    expect(steps).toEqual([{ from_state: null, to_state: 'draft', act_id: answer.record!.id }]);
  });

  it('keeps an incomplete draft', async () => {
    const { author } = grantsHouse.people;
    const answer = await act<ApplicationAnswer>(grantsHouse.house, author, 'DraftApplication', draftInput({ traitArguments: [], budgetLines: [] }));
    expect(answer.application).toMatchObject({ state: 'DRAFT', budgetTotal: '0.00' });
  });

  it('keeps its files by their hashes, as part of what the team agrees to, in whatever order they were entered', async () => {
    const { house, people } = grantsHouse;
    const files = [FILE, { kind: 'PATENT', name: '示例专利证书', sha256: 'b2'.repeat(32) }];
    const drafted = async (changes: object) => (await act<ApplicationAnswer>(house, people.author, 'DraftApplication', draftInput(changes))).application!;
    const [bare, one, two, other] = [await drafted({}), await drafted({ files: [FILE] }), await drafted({ files }), await drafted({ files: files.toReversed() })];
    expect(new Set([bare, one, two].map(({ contentSha256 }) => contentSha256)).size).toBe(3);
    expect(other.contentSha256).toBe(two.contentSha256);
    const read = async (caller = people.author) => house.send<{ grantApplication: { files: object[] } }>('grants', caller, operation('GrantApplication'), { id: two.id });
    expect((await read()).data!.grantApplication).toMatchObject({ files });
    expect((await read(people.officer)).data!.grantApplication).toMatchObject({ files });
    expect((await read(people.stranger)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('refuses the same file under two names, in both languages', async () => {
    const { house, people } = grantsHouse;
    const told = async (locale: 'zh' | 'en') => (await house.send<{ draftApplication: ApplicationAnswer }>('grants', people.author, operation('DraftApplication'), { input: draftInput({ files: [FILE, { ...FILE, name: '又一份' }] }) }, locale)).data!.draftApplication.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'grants.file-repeated', clause: { id: 'HOUSE-3' }, path: ['content', 'files', '1'], message: '第2个附件“又一份”与本申请中的另一附件是同一文件。', remedy: '请将同一文件只附一次，或改附另一文件。' }]);
    expect(await told('en')).toMatchObject([{ message: 'File number 2, “又一份”, is the same file as another of this application.' }]);
  });

  it('refuses a unit that is in no register, and so does a revision; a member nobody confirms waits for personnel [HOUSE-2]', async () => {
    const { house, people } = grantsHouse;
    const elsewhere = { employerId: randomUUID() };
    const refusals = [{ code: 'grants.employer-unknown', clause: { id: 'HOUSE-2' }, path: ['content', 'employerId'] }];
    expect(await act<ApplicationAnswer>(house, people.author, 'DraftApplication', draftInput(elsewhere))).toMatchObject({ application: null, refusals });
    const { application } = await act<ApplicationAnswer>(house, people.author, 'DraftApplication', draftInput());
    const revision = (content: object) => ({ applicationId: application!.id, expectedVersion: application!.version, content: completeContent(grantsHouse, content) });
    expect(await act<ApplicationAnswer>(house, people.author, 'ReviseApplication', revision(elsewhere))).toMatchObject({ application: null, refusals });

    const team = { teamMemberIds: [randomUUID()] };
    for (const [name, input] of [['DraftApplication', draftInput(team)], ['ReviseApplication', revision(team)]] as const) {
      const { errors } = await house.send('grants', people.author, operation(name), { input });
      expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    }
  });

  it('refuses a round that is over and a member twice, at once and in both languages', async () => {
    const { house, people } = grantsHouse;
    house.now = new Date('2026-04-01T00:00:00+08:00');
    const variables = { input: draftInput({ teamMemberIds: [idOf(3), idOf(3)] }) };
    const zh = await house.send<{ draftApplication: ApplicationAnswer }>('grants', people.author, operation('DraftApplication'), variables, 'zh');
    const en = await house.send<{ draftApplication: ApplicationAnswer }>('grants', people.author, operation('DraftApplication'), variables, 'en');
    house.now = new Date('2026-03-10T02:00:00Z');
    expect(codesOf(zh.data!.draftApplication)).toEqual(['YZ-9 grants.round-not-open', 'HOUSE-3 grants.team-member-repeated']);
    expect(zh.data!.draftApplication.refusals[0]!.message).toBe('本轮申报“2026年职工创新项目”未在受理期内，受理时间为2026-03-01至2026-03-31。');
    expect(en.data!.draftApplication.refusals[1]!.message).toBe('Number 2 of the team is entered more than once; the applicant is in the team already.');
  });

  it('writes nothing when only tried, and once for two clicks', async () => {
    const { house, people } = grantsHouse;
    const count = async () => (await house.sql<{ count: string }>('grants', 'SELECT COUNT(*) AS count FROM grant_application'))[0]!.count;
    const before = Number(await count());
    await act(house, people.author, 'DraftApplication', draftInput(), true);
    expect(Number(await count())).toBe(before);
    const input = { ...draftInput(), idempotencyKey: 'draft-1' };
    const [first, second] = await Promise.all([act<ApplicationAnswer>(house, people.author, 'DraftApplication', input), act<ApplicationAnswer>(house, people.author, 'DraftApplication', input)]);
    expect(second).toEqual(first);
    expect(Number(await count())).toBe(before + 1);
  });

  it.each([
    ['a text over its length', { traitArguments: [{ trait: 'SHORT', text: '长'.repeat(2001) }] }, 'BAD_USER_INPUT'],
    ['a trait argued twice', { traitArguments: [1, 2].map(() => ({ trait: 'SHORT', text: '说明' })) }, 'BAD_USER_INPUT'],
    ['a negative amount', { budgetLines: [{ category: 'A', purpose: 'TRAINING', description: '示例', amount: '-1.00' }] }, 'BAD_USER_INPUT'],
    ['an amount beyond any grant', { budgetLines: [{ category: 'A', purpose: 'TRAINING', description: '示例', amount: '100000000.01' }] }, 'BAD_USER_INPUT'],
    ['more lines than a budget has', { budgetLines: Array.from({ length: 51 }, () => ({ category: 'A', purpose: 'TRAINING', description: '示例', amount: '1.00' })) }, 'BAD_USER_INPUT'],
    ['a file that has no SHA-256', { files: [{ ...FILE, sha256: 'a1'.repeat(31) }] }, 'BAD_USER_INPUT'],
    ['a SHA-256 in capitals', { files: [{ ...FILE, sha256: FILE.sha256.toUpperCase() }] }, 'BAD_USER_INPUT'],
    ['a file without a name', { files: [{ ...FILE, name: '' }] }, 'BAD_USER_INPUT'],
    ['a 21st file', { files: Array.from({ length: 21 }, (_, index) => ({ ...FILE, sha256: String(index).padStart(64, '0') })) }, 'BAD_USER_INPUT'],
    ['a studio nobody registered', { studioId: idOf(999) }, 'NOT_FOUND'],
  ])('takes no %s', async (_what, changes, code) => {
    const { errors } = await grantsHouse.house.send('grants', grantsHouse.people.author, operation('DraftApplication'), { input: draftInput(changes) });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is for workers', async () => {
    const { house, people } = grantsHouse;
    for (const [caller, code] of [[people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      const { errors } = await house.send('grants', caller, operation('DraftApplication'), { input: draftInput() });
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});
