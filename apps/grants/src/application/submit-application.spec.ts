import { type EventEnvelope, publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, type Answered, type ApplicationAnswer, asSeen, codesOf, completeContent, draft, type GrantsHouse, openRound, registerEmployer, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

const submit = (application: Awaited<ReturnType<typeof draft>>, caller = grantsHouse.people.author, dryRun = false) =>
  act<ApplicationAnswer>(grantsHouse.house, caller, 'SubmitApplication', asSeen(application), dryRun);
const stateOf = async (id: string) => (await grantsHouse.house.sql<{ state: string }>('grants', 'SELECT state FROM grant_application WHERE id = ?', [id]))[0]!.state;

describe('submitApplication', () => {
  it('submits once every member agreed, and enters the step', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId] });
    expect(codesOf(await submit(drafted))).toEqual(['YZ-8 grants.team-not-agreed']);
    await act(house, people.member, 'AgreeToApplication', asSeen(drafted));
    const answer = await submit(drafted);
    expect(answer.application).toMatchObject({
      state: 'SUBMITTED',
      history: [
        { fromState: null, toState: 'DRAFT' },
        { fromState: 'DRAFT', toState: 'SUBMITTED' },
      ],
      version: 2,
    });
    const [entry] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'submitApplication', outcome: 'done', subject: { type: 'GrantApplication', id: drafted.id } });
  });

  it('tells every fault at once, in both languages, the same when only tried; and the trail keeps no values', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, {
      kind: 'OTHER',
      traitArguments: completeContent(grantsHouse).traitArguments.slice(1),
      budgetLines: [
        { category: 'A', purpose: 'TRAINING', description: '示例培训', amount: '20000.00' },
        { category: 'C', purpose: 'OTHER', description: '示例宴请', amount: '0.01' },
      ],
    });
    const variables = { input: asSeen(drafted) };
    const tried = await submit(drafted, people.author, true);
    const zh = await house.send<{ submitApplication: ApplicationAnswer }>('grants', people.author, operation('SubmitApplication'), variables, 'zh');
    const en = await house.send<{ submitApplication: ApplicationAnswer }>('grants', people.author, operation('SubmitApplication'), variables, 'en');
    const { refusals, record } = zh.data!.submitApplication;
    expect(tried.refusals).toEqual(refusals);
    expect(refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['“其他活动”不属于职工技术创新活动。', '请以技术革新、技术攻关、技能培训或发明创造项目申报。'],
      ['未说明项目的“短（周期短）”。', '请补充说明“短（周期短）”。'],
      ['“示例宴请”不属于A、B、C三类中的任何一类，不予列支。', '请将该项调整到相应类别；不属于三类的，请删除并自筹。'],
      ['预算合计20000.01元，超过每项资助标准20000.00元。', '请将预算合计压减到20000.00元以内。'],
    ]);
    expect(en.data!.submitApplication.refusals[3]!.message).toBe('The budget adds up to 20000.01 yuan, above the 20000.00 yuan for each project.');
    const [entry] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ outcome: 'refused', subject: { id: drafted.id } });
    expect(entry!.entry).not.toContain('示例宴请');
    expect(await stateOf(drafted.id)).toBe('draft');
  });

  it('takes skills training from a verified studio of the unit only [YZ-2]', async () => {
    const { house, people, employerId } = grantsHouse;
    const honourDocumentSha256 = 'ab'.repeat(32);
    const { studio } = await act<Answered & { studio: { id: string } }>(house, people.officer, 'RegisterStudio', { name: '示例工作室', employerId, leaderId: idOf(30), leaderHonour: 'PROVINCE', honourDocumentSha256 });
    const without = await draft(grantsHouse, roundId, { kind: 'SKILLS_TRAINING' });
    expect(codesOf(await submit(without))).toEqual(['YZ-2 grants.skills-training-without-studio']);
    const drafted = await draft(grantsHouse, roundId, { kind: 'SKILLS_TRAINING', studioId: studio.id });
    expect((await submit(drafted)).refusals).toMatchObject([{ code: 'grants.studio-not-verified', facts: [{ name: 'studio', value: '示例工作室' }] }]);
    await act(house, people.officer, 'VerifyStudio', { studioId: studio.id, expectedVersion: 1, examinedDocumentSha256: honourDocumentSha256 });
    expect(codesOf(await submit(drafted))).toEqual([]);
  });

  it('refuses an employer merged meanwhile, and another than the applicant’s', async () => {
    const { house, people, employerId } = grantsHouse;
    const otherId = await registerEmployer(house, people.officer, '91321000MA1XMPL021', '示例分厂');
    const other = await draft(grantsHouse, roundId, { employerId: otherId });
    expect((await submit(other)).refusals).toMatchObject([{ code: 'grants.applicant-of-another-employer', message: '申报人不是“示例分厂”的职工。' }]);

    await house.settle();
    const merged: EventEnvelope = {
      id: idOf(500), name: 'EmployerChanged', from: 'finance-collection', to: 'grants', subjectId: otherId, sequence: 2, onBehalfOf: people.officer.personId, at: house.now.toISOString(),
      payload: { employerId: otherId, name: '示例分厂', kind: 'enterprise', mergedIntoId: employerId, version: 2 },
    };
    await house.departments.get('grants')!.inbox.receive([merged]);
    const workerThere = person(idOf(8), 'worker', { employerId: otherId });
    const late = await draft(grantsHouse, roundId, { employerId: otherId }, workerThere);
    expect((await submit(late, workerThere)).refusals).toMatchObject([{ code: 'grants.employer-merged', message: '申报单位“示例分厂”已并入“示例机械厂”。', remedy: '请改由“示例机械厂”申报。' }]);
  });

  it('takes applications from the first day of the window to the last, in Shanghai', async () => {
    const { house } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId);
    const codesAt = async (moment: string) => {
      house.now = new Date(moment);
      const codes = codesOf(await submit(drafted, grantsHouse.people.author, true));
      house.now = new Date('2026-03-10T02:00:00Z');
      return codes;
    };
    expect(await codesAt('2026-02-28T23:59:59+08:00')).toEqual(['YZ-9 grants.round-not-open']);
    expect(await codesAt('2026-03-01T00:00:00+08:00')).toEqual([]);
    expect(await codesAt('2026-03-31T23:59:59+08:00')).toEqual([]);
    expect(await codesAt('2026-04-01T00:00:00+08:00')).toEqual(['YZ-9 grants.round-not-open']);
  });

  it('keeps each category within its share of the amount, as it was when the round opened [YZ-9]', async () => {
    const { house } = grantsHouse;
    const limit = (value: string) => house.sql('grants', `UPDATE parameter_copy SET value = ? WHERE name = 'grants.category-limits'`, [value]);
    await limit('{"a":"100","b":"62.5","c":"100"}');
    const limited = await openRound(grantsHouse, { year: 2027 });
    await limit('{"a":"100","b":"100","c":"100"}');
    const materials = (amount: string) => ({ budgetLines: [{ category: 'B', purpose: 'MAKING_OF_MATERIALS', description: '示例材料', amount }] });
    expect((await submit(await draft(grantsHouse, limited, materials('12500.01')))).refusals).toMatchObject([
      {
        code: 'grants.budget-above-category-limit',
        clause: { id: 'YZ-9' },
        facts: [{ name: 'category', value: 'b' }, { name: 'total', value: '12500.01' }, { name: 'limit', value: '12500.00' }, { name: 'share', value: '62.5' }],
        message: '“B类：材料制作、技术推广及相关支出”编列12500.01元，超过该类支出上限12500.00元（每项资助金额的62.5%）。',
        remedy: '请将“B类：材料制作、技术推广及相关支出”压缩到12500.00元以内。',
      },
    ]);
    expect(codesOf(await submit(await draft(grantsHouse, limited, materials('12500.00'))))).toEqual([]);
    expect(codesOf(await submit(await draft(grantsHouse, roundId, materials('12500.01'))))).toEqual([]);
  });

  it('wins or loses a race against a change of content, never both', async () => {
    const { house, people } = grantsHouse;
    for (let round = 0; round < 5; round += 1) {
      const drafted = await draft(grantsHouse, roundId);
      const content = completeContent(grantsHouse, { budgetLines: [] });
      const answers = await Promise.all([
        house.send('grants', people.author, operation('SubmitApplication'), { input: asSeen(drafted) }),
        house.send('grants', people.author, operation('ReviseApplication'), { input: { ...asSeen(drafted), content } }),
      ]);
      expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT']);
      const [row] = await house.sql<{ state: string; budget_total: string }>('grants', 'SELECT state, budget_total FROM grant_application WHERE id = ?', [drafted.id]);
      expect(['submitted 2000000', 'draft 0']).toContain(`${row!.state} ${row!.budget_total}`);
    }
  });

  it('is submitted once, with or without a key', async () => {
    const drafted = await draft(grantsHouse, roundId);
    const { house, people } = grantsHouse;
    const input = { ...asSeen(drafted), idempotencyKey: 'submit-1' };
    const [first, second] = await Promise.all([act<ApplicationAnswer>(house, people.author, 'SubmitApplication', input), act<ApplicationAnswer>(house, people.author, 'SubmitApplication', input)]);
    expect(second).toEqual(first);
    expect(codesOf(await submit(first.application!))).toEqual(['YZ-9 grants.application-not-editable']);
    expect((await house.send('grants', people.author, operation('SubmitApplication'), { input: asSeen(drafted) })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await house.sql('grants', `SELECT 1 FROM grant_application_state_change WHERE subject_id = ? AND to_state = 'submitted'`, [drafted.id])).toHaveLength(1);
  });

  it('is the author’s own, and for workers', async () => {
    const { house, people } = grantsHouse;
    const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId] });
    expect(codesOf(await submit(drafted, people.member))).toContain('YZ-8 grants.not-the-author');
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('SubmitApplication'), { input: asSeen(drafted) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});
