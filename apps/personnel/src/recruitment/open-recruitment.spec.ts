import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { newMember, type Office, startOffice } from '../test/office';
import { CONDITIONS, newBatch, newCandidate, openBatch } from '../test/recruitment';
import { officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

describe('openRecruitment', () => {
  it('opens a recruitment with its conditions and weights, under the power over personnel [WZ-3]', async () => {
    const { recruitmentBatch, refusals, record } = await openBatch(office);
    expect(refusals).toEqual([]);
    expect(recruitmentBatch).toMatchObject({ state: 'OPEN', places: 2, writtenWeight: 5000, interviewWeight: 5000, publicityWorkingDays: 5, conditions: [{ kind: 'EDUCATION', confirmed: false }, { kind: 'INTEGRITY' }], history: [{ fromState: null, toState: 'OPEN' }] });
    const [entry] = await house.sql<{ entry: string }>('personnel', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ item: 'personnel', subject: { type: 'RecruitmentBatch', id: recruitmentBatch!.id } });
  });

  it('refuses bars and flags texts that name them until they are confirmed [WZ-1]', async () => {
    const conditions = [{ kind: 'AGE', text: '35周岁以下' }, { kind: 'OTHER', text: '须为公务员' }];
    expect((await openBatch(office, { conditions })).refusals).toMatchObject([
      { clause: { id: 'WZ-1' }, code: 'personnel.condition-is-a-bar', message: '公告不得以年龄为淘汰条件：“35周岁以下”。' },
      { clause: { id: 'WZ-1' }, code: 'personnel.condition-text-names-a-bar', message: '条件“须为公务员”中出现“公务员”，请确认其不以年龄、身份、职级淘汰人选。' },
    ]);
    const confirmed = await openBatch(office, { conditions: [{ kind: 'OTHER', text: '不限身份', confirmed: true }] });
    expect(confirmed).toMatchObject({ refusals: [], recruitmentBatch: { conditions: [{ confirmed: true }] } });
  });

  it('refuses more than the post needs [WZ-2] and the establishment has room for [WZ-5], whoever opens at once', async () => {
    expect((await openBatch(office, { places: 3 })).refusals).toMatchObject([{ clause: { id: 'WZ-2' }, code: 'personnel.recruits-beyond-the-post' }]);
    await house.sql('personnel', "UPDATE parameter_copy SET value = '8' WHERE name = 'personnel.professional-establishment'");
    await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    const answers = await Promise.all([openBatch(office), openBatch(office)]);
    expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([{ clause: { id: 'WZ-5' }, code: 'personnel.recruits-beyond-establishment', message: expect.stringMatching(/超过员额8人/) as string }]);
    await house.sql('personnel', "UPDATE parameter_copy SET value = '40' WHERE name = 'personnel.professional-establishment'");
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), {}, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, {}, 'UNAUTHENTICATED'],
    ['nobody to recruit', officer, { places: 0 }, 'BAD_USER_INPUT'],
    ['a post nobody set up', officer, { postId: idOf(99) }, 'NOT_FOUND'],
  ])('answers an error for %s', async (_who, caller, input, code) => {
    const { errors } = await house.send('personnel', caller, operation('OpenRecruitment'), { input: { name: '示例批', postId: idOf(98), places: 1, registrationFirst: '2026-03-10', registrationLast: '2026-03-20', listMonths: 6, conditions: CONDITIONS, ...input } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('recruitments', () => {
  it('are listed, in as many statements for ten as for one, and guarded by the tables too', async () => {
    const list = async (first: number) => (await house.data<{ recruitmentBatches: { totalCount: number; edges: { node: { id: string } }[] } }>('personnel', officer, operation('RecruitmentBatches'), { first })).recruitmentBatches;
    await newCandidate(office, await newBatch(office));
    expect((await list(10)).totalCount).toBeGreaterThan(2);
    expect(await house.statements(() => list(10))).toHaveLength((await house.statements(() => list(1))).length);
    await expect(house.sql('personnel', 'UPDATE recruitment_batch SET written_weight = 4000')).rejects.toThrow(/weights_are_a_whole/);
    await expect(house.sql('personnel', 'UPDATE recruitment_batch SET places = 0')).rejects.toThrow(/somebody_is_recruited/);
    await expect(house.sql('personnel', "UPDATE recruitment_batch SET registration_last = '2020-01-01'")).rejects.toThrow(/registration_days/);
    await expect(house.sql('personnel', "UPDATE recruitment_condition SET text = 'x'")).rejects.toThrow(/append-only/);
    await expect(house.sql('personnel', "INSERT INTO recruitment_condition (id, batch_id, position, kind, text, confirmed) SELECT UUID(), id, 9, 'age', 'x', 1 FROM recruitment_batch LIMIT 1")).rejects.toThrow(/no_bar/);
  });
});
