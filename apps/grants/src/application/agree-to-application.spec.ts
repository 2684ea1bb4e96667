import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, completeContent, draft, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

const withTeam = () => draft(grantsHouse, roundId, { teamMemberIds: [grantsHouse.people.member.personId, grantsHouse.people.stranger.personId] });
const agree = (application: Awaited<ReturnType<typeof draft>>, caller = grantsHouse.people.member, dryRun = false) =>
  act<ApplicationAnswer>(grantsHouse.house, caller, 'AgreeToApplication', asSeen(application), dryRun);

describe('agreeToApplication', () => {
  it('lets two members agree at once to the version both saw', async () => {
    const drafted = await withTeam();
    const answers = await Promise.all([agree(drafted), agree(drafted, grantsHouse.people.stranger)]);
    expect(answers.flatMap(codesOf)).toEqual([]);
    const { grantApplication } = await grantsHouse.house.data<{ grantApplication: Awaited<ReturnType<typeof draft>> }>('grants', grantsHouse.people.author, operation('GrantApplication'), { id: drafted.id });
    expect(grantApplication.version).toBe(drafted.version);
    expect(grantApplication.teamMembers.every(({ agreedAt }) => agreedAt !== null)).toBe(true);
  });

  it('enters one agreement however often a member clicks, and says so', async () => {
    const drafted = await withTeam();
    const answers = await Promise.all(Array.from({ length: 4 }, () => agree(drafted)));
    expect(answers.filter(({ application }) => application)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 grants.already-agreed'));
    expect(answers.flatMap(({ refusals }) => refusals)[0]!.message).toBe('您已于2026-03-10同意参加申请“示例夹具改进”。');
    expect(await grantsHouse.house.sql('grants', 'SELECT 1 FROM grant_agreement WHERE application_id = ? AND person_id = ?', [drafted.id, grantsHouse.people.member.personId])).toHaveLength(1);
  });

  it('is a member’s own: an officer who sees it is refused with the clause, a stranger finds nothing', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId] });
    const variables = { input: asSeen(drafted) };
    const zh = await house.send<{ agreeToApplication: ApplicationAnswer }>('grants', people.colleague, operation('AgreeToApplication'), variables, 'zh');
    const en = await house.send<{ agreeToApplication: ApplicationAnswer }>('grants', people.colleague, operation('AgreeToApplication'), variables, 'en');
    expect(zh.data!.agreeToApplication.refusals).toMatchObject([{ code: 'grants.not-a-team-member', clause: { id: 'YZ-8' }, message: '只有团队成员本人才能表示同意。' }]);
    expect(en.data!.agreeToApplication.refusals).toMatchObject([{ message: 'Only a team member agrees, in person.', remedy: 'Ask the team member to sign in and agree.' }]);
    expect((await house.send('grants', people.stranger, operation('AgreeToApplication'), variables)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('agrees to nothing the member has not seen', async () => {
    const { house, people } = grantsHouse;
    const drafted = await withTeam();
    await act(house, people.author, 'ReviseApplication', { ...asSeen(drafted), content: completeContent(grantsHouse, { title: '示例改题', teamMemberIds: [people.member.personId] }) });
    const { errors } = await house.send('grants', people.member, operation('AgreeToApplication'), { input: asSeen(drafted) });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { expectedVersion: 1, currentVersion: 2 } } }]);
  });

  it('keeps agreements for good', async () => {
    await agree(await withTeam());
    await expect(grantsHouse.house.sql('grants', 'DELETE FROM grant_agreement')).rejects.toThrow('append-only');
    await expect(grantsHouse.house.sql('grants', `UPDATE grant_agreement SET person_id = ''`)).rejects.toThrow('append-only');
  });

  it('writes nothing when only tried, and is for workers', async () => {
    const { house, people } = grantsHouse;
    const drafted = await withTeam();
    expect(await agree(drafted, people.member, true)).toMatchObject({ refusals: [], record: null });
    expect(await house.sql('grants', 'SELECT 1 FROM grant_agreement WHERE application_id = ?', [drafted.id])).toHaveLength(1);
    for (const [caller, code] of [[people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('AgreeToApplication'), { input: asSeen(drafted) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});
