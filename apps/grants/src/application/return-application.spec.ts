import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, completeContent, type GrantsHouse, openRound, startGrantsHouse, type ToldApplication } from '../test/grants-house';
import { AFTER_WINDOW, IN_WINDOW, submitted } from '../test/review';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
beforeEach(() => {
  grantsHouse.house.now = IN_WINDOW;
});
afterAll(() => grantsHouse.house.stop());

const giveBack = (application: ToldApplication, reason = '请补充示例说明', caller = grantsHouse.people.officer) =>
  act<ApplicationAnswer>(grantsHouse.house, caller, 'ReturnApplication', { ...asSeen(application), reason });

describe('returnApplication', () => {
  it('returns with a reason the author reads; he corrects and submits again', async () => {
    const { house, people } = grantsHouse;
    const returned = await giveBack(await submitted(grantsHouse, roundId));
    expect(returned.application).toMatchObject({ state: 'RETURNED' });
    expect(returned.application!.history.at(-1)).toMatchObject({ fromState: 'SUBMITTED', toState: 'RETURNED', reason: '请补充示例说明', clause: null });
    const revised = await act<ApplicationAnswer>(house, people.author, 'ReviseApplication', { ...asSeen(returned.application!), content: completeContent(grantsHouse, { title: '补正后的示例' }) });
    const again = await act<ApplicationAnswer>(house, people.author, 'SubmitApplication', asSeen(revised.application!));
    expect(again.application).toMatchObject({ state: 'SUBMITTED' });
  });

  it('returns nothing after the window, because nobody could submit it again', async () => {
    const application = await submitted(grantsHouse, roundId);
    grantsHouse.house.now = AFTER_WINDOW;
    const answer = await giveBack(application);
    expect(codesOf(answer)).toEqual(['YZ-9 grants.round-past-returning']);
    expect(answer.refusals[0]).toMatchObject({ facts: [{ name: 'round', value: '2026年职工创新项目' }, { name: 'lastDay', value: '2026-03-31' }], remedy: '请按已报送的内容确认或否决其资格。' });
  });

  it('tells everything wrong at once: twice, without a reason, by one of the team', async () => {
    const { house, people } = grantsHouse;
    const ofColleague = await submitted(grantsHouse, roundId, {}, people.colleague);
    expect(codesOf(await giveBack(ofColleague, '', people.colleague))).toEqual(['CP-6 grants.own-application-examined', 'HOUSE-4 house.empty']);
    const { application } = await giveBack(ofColleague);
    expect(codesOf(await giveBack(application!))).toEqual(['YZ-9 grants.application-not-awaiting-eligibility']);
    const en = await house.send<{ returnApplication: ApplicationAnswer }>('grants', people.officer, operation('ReturnApplication'), { input: { ...asSeen(application!), reason: 'x' } }, 'en');
    expect(en.data!.returnApplication.refusals[0]).toMatchObject({ message: 'The application “示例夹具改进” is in the state “Returned”; only a submitted one is returned or examined.' });
  });

  it('is for the office, at the version it saw', async () => {
    const { house, people } = grantsHouse;
    const application = await submitted(grantsHouse, roundId);
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('ReturnApplication'), { input: { ...asSeen(application), reason: '示例', ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.author)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await send(people.officer, { expectedVersion: 1 })).toEqual(['CONFLICT']);
    expect(await send(people.officer, { reason: '长'.repeat(1001) })).toEqual(['BAD_USER_INPUT']);
  });

  it('keeps a step without a reason out of the table', async () => {
    const insert = `INSERT INTO grant_application_state_change (id, subject_id, from_state, to_state, act_id, at) SELECT REVERSE(id), id, 'submitted', 'returned', id, NOW() FROM grant_application LIMIT 1`;
    await expect(grantsHouse.house.sql('grants', insert)).rejects.toThrow('CONSTRAINT');
  });
});
