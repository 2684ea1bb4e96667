import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { AFTER_PUBLICITY, appropriate, type AwardHouse, grant, publishedRound, startAwardHouse } from '../test/award-house';
import { act, type ApplicationAnswer, asSeen, draft, openRound, registerEmployer, type ToldApplication } from '../test/grants-house';

interface Found {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly similarityRatio: number | null;
  readonly amount: string;
}

let awardHouse: AwardHouse;
let roundId: string;
let otherEmployerId: string;
let fundedId: string;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
  const { house, people } = awardHouse;
  otherEmployerId = await registerEmployer(house, people.officer, '91321000MA1XMPL021', '示例电器厂');
  await house.settle();
  await appropriate(awardHouse, 2026);
  const published = await publishedRound(awardHouse, 2026, { '注塑机余热回收装置': '90', '焊缝检测支架': '80' }, 1);
  house.now = AFTER_PUBLICITY;
  await grant(awardHouse, published.proposal);
  fundedId = published.applications[0]!.id;
  roundId = await openRound(awardHouse, { year: 2027, name: '2027年示例轮次', windowFirst: '2026-04-01', windowLast: '2026-05-31' });
}, 120_000);
afterAll(() => awardHouse.house.stop());

const stranger = () => person(idOf(33), 'worker', { employerId: otherEmployerId });
const submit = async (title: string, caller = stranger()): Promise<ToldApplication> => {
  const drafted = await draft(awardHouse, roundId, { title, employerId: caller.employerId }, caller);
  const { application, refusals } = await act<ApplicationAnswer>(awardHouse.house, caller, 'SubmitApplication', asSeen(drafted));
  expect(refusals).toEqual([]);
  return application!;
};
const send = (id: string, caller = awardHouse.people.officer) => awardHouse.house.send<{ grantApplication: { fundedBefore: Found[] | null } | null }>('grants', caller, operation('FundedBefore'), { id });
const found = async ({ id }: ToldApplication) => (await send(id)).data!.grantApplication!.fundedBefore!;
const flag = async ({ id }: ToldApplication) => (await awardHouse.house.sql<{ funded_before: number }>('grants', 'SELECT funded_before FROM grant_application_revision WHERE application_id = ?', [id]))[0]!.funded_before;

describe('what was funded before', () => {
  it('is found by unit, by person and by title, and flagged when the application is submitted, which is not refused', async () => {
    const application = await submit('注塑机余热回收系统', awardHouse.people.author);
    expect(await found(application)).toEqual([
      expect.objectContaining({ title: '注塑机余热回收装置', amount: '20000.00', reasons: ['UNIT', 'PERSON', 'SIMILAR_TITLE'], similarityRatio: 0.6 }),
    ]);
    expect(await flag(application)).toBe(1);
  });

  it('is found by each of the three alone', async () => {
    expect((await found(await submit('叉车限速', awardHouse.people.stranger)))[0]).toMatchObject({ reasons: ['UNIT'], similarityRatio: null });
    expect((await found(await submit('新型注塑机余热回收装置')))[0]).toMatchObject({ reasons: ['SIMILAR_TITLE'] });
    const moved = { ...awardHouse.people.author, employerId: otherEmployerId };
    expect((await found(await submit('叉车限速', moved)))[0]).toMatchObject({ reasons: ['PERSON'] });
  });

  it('is nothing where nothing was: another unit, another team, another title, and what was proposed but never funded', async () => {
    for (const title of ['叉车限速', '焊缝检测支架']) {
      const application = await submit(title);
      expect(await found(application)).toEqual([]);
      expect(await flag(application)).toBe(0);
    }
  });

  it('is never the application itself, even where it was written on the day it was funded', async () => {
    const { house } = awardHouse;
    const [{ at }] = (await house.sql<{ at: Date }>('grants', 'SELECT content_changed_at AS at FROM grant_application WHERE id = ?', [fundedId])) as [{ at: Date }];
    await house.sql('grants', 'UPDATE grant_application SET content_changed_at = ? WHERE id = ?', [AFTER_PUBLICITY, fundedId]);
    expect(await found({ id: fundedId } as ToldApplication)).toEqual([]);
    await house.sql('grants', 'UPDATE grant_application SET content_changed_at = ? WHERE id = ?', [at, fundedId]);
  });

  it('is nothing that was funded after the application was written', async () => {
    const application = await submit('注塑机余热回收改进', awardHouse.people.author);
    expect(await found(application)).toHaveLength(1);
    await awardHouse.house.sql('grants', `UPDATE grant_application SET content_changed_at = '2026-01-01' WHERE id = ?`, [application.id]);
    expect(await found(application)).toEqual([]);
  });

  it('follows the mergers of a unit, both ways', async () => {
    const { house, employerId } = awardHouse;
    const application = await submit('叉车限速');
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = ? WHERE id = ?', [otherEmployerId, employerId]);
    expect((await found(application))[0]).toMatchObject({ reasons: ['UNIT'] });
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = IF(id = ?, ?, NULL)', [otherEmployerId, employerId]);
    expect((await found(application))[0]).toMatchObject({ reasons: ['UNIT'] });
    await house.sql('grants', 'UPDATE employer_copy SET merged_into_id = NULL');
    expect(await found(application)).toEqual([]);
  });

  it('measures titles by the threshold in force', async () => {
    const { house } = awardHouse;
    const application = await submit('注塑机余热回收系统');
    expect(await found(application)).toHaveLength(1);
    await house.sql('grants', `UPDATE parameter_copy SET value = '60.01' WHERE name = 'grants.similar-title'`);
    expect(await found(application)).toEqual([]);
    await house.sql('grants', `UPDATE parameter_copy SET value = '60' WHERE name = 'grants.similar-title'`);
    expect(await found(application)).toHaveLength(1);
    await house.sql('grants', `UPDATE parameter_copy SET value = '50' WHERE name = 'grants.similar-title'`);
  });

  it('is read also where nobody was told the threshold yet: it is asked of governance once', async () => {
    const { house } = awardHouse;
    const application = await submit('注塑机余热回收系统');
    await house.sql('grants', `DELETE FROM parameter_copy WHERE name = 'grants.similar-title'`);
    expect(await found(application)).toHaveLength(1);
    expect(await house.sql('grants', `SELECT value FROM parameter_copy WHERE name = 'grants.similar-title'`)).toEqual([{ value: '50' }]);
  });

  it('is for the office and who reviews, not for the team nor anybody else', async () => {
    const { house, people, experts } = awardHouse;
    const { id } = await submit('注塑机余热回收系统', people.author);
    expect((await send(id, people.auditor)).data!.grantApplication!.fundedBefore).toHaveLength(1);
    await house.sql('grants', 'UPDATE grant_application SET reviewer_ids = ? WHERE id = ?', [JSON.stringify([experts[0]!.caller.personId]), id]);
    expect((await send(id, experts[0]!.caller)).data!.grantApplication!.fundedBefore).toHaveLength(1);
    expect(await send(id, people.author)).toMatchObject({ data: { grantApplication: { fundedBefore: null } }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await send(id, publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('costs as many statements for ten applications as for one', async () => {
    const LIST = `query ($first: Int!, $roundId: ID!) { grantApplications(first: $first, filter: { roundId: $roundId }) { edges { node { fundedBefore { title round { name } employer { id } } } } } }`;
    const { house, people } = awardHouse;
    const statements = async (first: number) => (await house.statements(() => house.data('grants', people.officer, LIST, { first, roundId }))).length;
    expect(await statements(10)).toBe(await statements(1));
  });
});
