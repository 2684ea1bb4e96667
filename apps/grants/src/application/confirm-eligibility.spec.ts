import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, type GrantsHouse, openRound, registerEmployer, startGrantsHouse, type ToldApplication } from '../test/grants-house';
import { AFTER_WINDOW, submitted } from '../test/review';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

const confirm = (application: ToldApplication, caller = grantsHouse.people.officer) => act<ApplicationAnswer>(grantsHouse.house, caller, 'ConfirmEligibility', asSeen(application));

describe('confirmEligibility', () => {
  it('confirms once, also after the window', async () => {
    const application = await submitted(grantsHouse, roundId);
    grantsHouse.house.now = AFTER_WINDOW;
    const { application: confirmed, record } = await confirm(application);
    expect(confirmed).toMatchObject({ state: 'ELIGIBLE' });
    expect(confirmed!.history.at(-1)).toMatchObject({ fromState: 'SUBMITTED', toState: 'ELIGIBLE', reason: null });
    expect(await grantsHouse.house.sql('grants', `SELECT 1 FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?`, [record!.id])).toHaveLength(1);
    expect(codesOf(await confirm(confirmed!))).toEqual(['YZ-9 grants.application-not-awaiting-eligibility']);
    grantsHouse.house.now = new Date('2026-03-10T02:00:00Z');
  });

  it('refuses a unit that was merged since, and one of the team who examines', async () => {
    const { house, people } = grantsHouse;
    const successor = await registerEmployer(house, people.officer, '91321000MA1XMPL021', '示例集团');
    await house.settle();
    const application = await submitted(grantsHouse, roundId, {}, people.colleague);
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = ? WHERE id = ?', [successor, grantsHouse.employerId]);
    const answer = await confirm(application, people.colleague);
    expect(codesOf(answer)).toEqual(['CP-6 grants.own-application-examined', 'HOUSE-2 grants.employer-merged']);
    expect(answer.refusals[1]).toMatchObject({ message: '申报单位“示例机械厂”已并入“示例集团”。', remedy: '请改由“示例集团”申报。' });
    const en = await house.send<{ confirmEligibility: ApplicationAnswer }>('grants', people.colleague, operation('ConfirmEligibility'), { input: asSeen(application) }, 'en');
    expect(en.data!.confirmEligibility.refusals[0]).toMatchObject({ remedy: 'Leave it to a colleague who is not of the team.' });
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = NULL WHERE id = ?', [grantsHouse.employerId]);
  });

  it('is not examined once the review has begun or the round is gone', async () => {
    const application = await submitted(grantsHouse, roundId);
    for (const state of ['reviewing', 'ranked']) {
      await grantsHouse.house.sql('grants', 'UPDATE grant_round SET state = ? WHERE id = ?', [state, roundId]);
      expect(codesOf(await confirm(application))).toEqual(['YZ-9 grants.round-not-taking-eligibility']);
    }
    await grantsHouse.house.sql('grants', `UPDATE grant_round SET state = 'open' WHERE id = ?`, [roundId]);
  });

  it('is for the office; of an examination and its contrary at once one wins', async () => {
    const { house, people } = grantsHouse;
    const application = await submitted(grantsHouse, roundId);
    const send = async (caller: typeof people.author, name = 'ConfirmEligibility', changes: object = {}) =>
      (await house.send('grants', caller, operation(name), { input: { ...asSeen(application), ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.author)).toEqual(['FORBIDDEN']);
    expect(await send(people.auditor)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
    const race = await Promise.all([send(people.officer), send(people.colleague, 'RejectEligibility', { reason: '示例', clauseId: 'YZ-3' })]);
    expect(race.toSorted()).toEqual([['CONFLICT'], undefined]);
  });
});
