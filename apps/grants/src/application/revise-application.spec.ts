import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, completeContent, draft, type GrantsHouse, openRound, type ToldApplication, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

describe('reviseApplication', () => {
  const revise = (application: ToldApplication, changes: object, caller = grantsHouse.people.author) =>
    act<ApplicationAnswer>(grantsHouse.house, caller, 'ReviseApplication', { ...asSeen(application), content: completeContent(grantsHouse, changes) });

  it('replaces the content; the team’s agreement no longer holds', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId] });
    await act(house, people.member, 'AgreeToApplication', asSeen(drafted));
    const { application } = await revise(drafted, { title: '示例改名', teamMemberIds: [people.member.personId], budgetLines: [] });
    expect(application).toMatchObject({ title: '示例改名', budgetTotal: '0.00', version: 2 });
    expect(application!.contentSha256).not.toBe(drafted.contentSha256);
    expect(application!.teamMembers.map(({ agreedAt }) => agreedAt === null)).toEqual([false, true]);
    expect(await house.sql('grants', 'SELECT 1 FROM grant_budget_line WHERE application_id = ?', [drafted.id])).toEqual([]);

    // Back to the very content the member agreed to: the agreement given then is one to exactly this.
    const back = await revise(application!, { teamMemberIds: [people.member.personId] });
    expect(back.application!.contentSha256).toBe(drafted.contentSha256);
    expect(back.application!.teamMembers.every(({ agreedAt }) => agreedAt !== null)).toBe(true);
  });

  it('is the author’s own; to a stranger there is no such application', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId] });
    expect(codesOf(await revise(drafted, {}, people.member))).toEqual(['YZ-8 grants.not-the-author']);
    for (const expectedVersion of [1, 2]) {
      const input = { applicationId: drafted.id, expectedVersion, content: completeContent(grantsHouse) };
      const { errors } = await house.send('grants', people.stranger, operation('ReviseApplication'), { input });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  it('tells of two racing changes who came second', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId);
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((title) => house.send('grants', people.author, operation('ReviseApplication'), { input: { ...asSeen(drafted), content: completeContent(grantsHouse, { title }) } })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT', 'CONFLICT']);
  });

  it('is for workers', async () => {
    const { house, people } = grantsHouse;
    const input = { ...asSeen(await draft(grantsHouse, roundId)), content: completeContent(grantsHouse) };
    for (const [caller, code] of [[people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('ReviseApplication'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});
