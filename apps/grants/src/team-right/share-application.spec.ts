import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, completeContent, draft, type GrantsHouse, openRound, startGrantsHouse, type ToldApplication } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

const drafted = () => draft(grantsHouse, roundId, { teamMemberIds: [grantsHouse.people.member.personId] });
const share = (application: ToldApplication, parts: readonly string[], changes: object = {}, caller = grantsHouse.people.author) =>
  act<ApplicationAnswer>(grantsHouse.house, caller, 'ShareApplication', { ...asSeen(application), memberId: grantsHouse.people.member.personId, parts, ...changes });
const revise = (application: ToldApplication, changes: object, caller = grantsHouse.people.member) =>
  act<ApplicationAnswer>(grantsHouse.house, caller, 'ReviseApplication', { ...asSeen(application), content: completeContent(grantsHouse, { teamMemberIds: [grantsHouse.people.member.personId], ...changes }) });

describe('shareApplication', () => {
  it('lets a member write his parts, whereupon the applicant agrees anew, and takes them away again', async () => {
    const { house, people } = grantsHouse;
    const { application: shared } = await share(await drafted(), ['TRAITS', 'BUDGET']);
    expect(shared).toMatchObject({ version: 2, teamMembers: [{ mayWrite: [] }, { mayWrite: ['TRAITS', 'BUDGET'] }] });
    const { application: revised, refusals } = await revise(shared!, { budgetLines: [] });
    expect(refusals).toEqual([]);
    expect(revised).toMatchObject({ budgetTotal: '0.00', applicant: { id: people.author.personId }, teamMembers: [{ person: { id: people.author.personId }, agreedAt: null }, { agreedAt: expect.any(String) as string, mayWrite: ['TRAITS', 'BUDGET'] }] });
    expect(await act<ApplicationAnswer>(house, people.author, 'AgreeToApplication', asSeen(revised!))).toMatchObject({ application: { teamMembers: [{ agreedAt: expect.any(String) as string }, {}] } });
    const { application: withdrawn } = await share(revised!, []);
    expect(withdrawn!.teamMembers).toMatchObject([{}, { mayWrite: [] }]);
    expect(codesOf(await revise(withdrawn!, { budgetLines: [] }))).toEqual(['YZ-8 grants.not-the-author']);
  });

  it('refuses a member what he was not given, with what he was, in both languages', async () => {
    const { house, people } = grantsHouse;
    const { application } = await share(await drafted(), ['BUDGET']);
    const input = { ...asSeen(application!), content: completeContent(grantsHouse, { title: '改名', teamMemberIds: [], traitArguments: [] }) };
    const told = async (locale: 'zh' | 'en') =>
      (await house.send<{ reviseApplication: ApplicationAnswer }>('grants', people.member, operation('ReviseApplication'), { input }, locale)).data!.reviseApplication.refusals.map(({ code, message, remedy }) => [code, message, remedy]);
    expect(await told('zh')).toEqual([
      ['grants.part-not-given', '申报人未将“项目基本情况”交由您填写，您可填写：预算。', '请申报人指定您填写该部分，或由申报人修改。'],
      ['grants.part-not-given', '申报人未将“特点说明”交由您填写，您可填写：预算。', '请申报人指定您填写该部分，或由申报人修改。'],
      ['grants.team-is-the-authors', '申报单位和团队成员只能由申报人本人更改。', expect.any(String) as string],
    ]);
    expect((await told('en'))[0]![1]).toBe('The applicant did not give you “Project” to write; you may write: Budget.');
    expect(await house.sql('grants', 'SELECT title FROM grant_application WHERE id = ?', [application!.id])).not.toEqual([{ title: '改名' }]);
  });

  it('is the author’s, with members only, and ends for who leaves the team', async () => {
    const { house, people } = grantsHouse;
    const application = await drafted();
    expect(codesOf(await share(application, ['BUDGET'], { memberId: people.stranger.personId }))).toEqual(['YZ-8 grants.shared-with-no-member']);
    expect(codesOf(await share(application, ['BUDGET'], {}, people.member))).toEqual(['YZ-8 grants.not-the-author']);
    const { application: shared } = await share(application, ['BUDGET']);
    const { application: alone } = await revise(shared!, { teamMemberIds: [] }, people.author);
    const { application: again } = await revise(alone!, {}, people.author);
    expect(again!.teamMembers).toMatchObject([{}, { mayWrite: [] }]);
    const input = { ...asSeen(again!), memberId: people.member.personId, parts: ['BUDGET'] };
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('ShareApplication'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    const race = await Promise.all([house.send('grants', people.author, operation('ShareApplication'), { input }), house.send('grants', people.author, operation('ShareApplication'), { input: { ...input, parts: [] } })]);
    expect(race.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT']);
  });
});
