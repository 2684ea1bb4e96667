import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, codesOf, type GrantsHouse, openRound, startGrantsHouse, type ToldApplication } from '../test/grants-house';
import { IN_WINDOW, submitted } from '../test/review';

let grantsHouse: GrantsHouse;
let application: ToldApplication;
let version: number;
let roundId: string;
let other: { readonly id: string; readonly version: number };
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  const { house, people } = grantsHouse;
  house.now = IN_WINDOW;
  roundId = await openRound(grantsHouse);
  application = await submitted(grantsHouse, roundId, { title: '示例隐私项目', files: [{ kind: 'OTHER', name: '示例人事材料', sha256: 'a1'.repeat(32) }] });
  const { application: withdrawn } = await act<ApplicationAnswer>(house, people.author, 'WithdrawApplication', { applicationId: application.id, expectedVersion: application.version });
  version = withdrawn!.version;
  const second = await submitted(grantsHouse, roundId, { title: '示例隐私项目二' });
  other = (await act<ApplicationAnswer>(house, people.author, 'WithdrawApplication', { applicationId: second.id, expectedVersion: second.version })).application!;
});
afterAll(() => grantsHouse.house.stop());

const input = (changes: object = {}) => ({ applicationId: application.id, expectedVersion: version, ...changes });
const anonymise = (changes: object = {}) => act<ApplicationAnswer>(grantsHouse.house, grantsHouse.people.officer, 'AnonymiseApplication', input(changes));
const send = (caller: typeof publicCaller, changes: object = {}, locale: 'zh' | 'en' = 'zh') =>
  grantsHouse.house.send<{ anonymiseApplication: ApplicationAnswer }>('grants', caller, operation('AnonymiseApplication'), { input: input(changes) }, locale);
const texts = async () =>
  JSON.stringify(
    await Promise.all(
      ['grant_application', 'grant_trait_argument', 'grant_budget_line', 'grant_application_file', 'grant_revision_item', 'grant_team_member'].map((table) =>
        grantsHouse.house.sql('grants', `SELECT * FROM ${table} WHERE ${table === 'grant_application' ? 'id' : 'application_id'} = ?`, [application.id]),
      ),
    ),
  );

describe('anonymiseApplication', () => {
  it('waits for the end of the round and then for the years in force, and says from when on', async () => {
    const { house, people } = grantsHouse;
    expect(codesOf(await anonymise())).toEqual(['CP-8 grants.round-not-ended']);
    await act(house, people.officer, 'CancelRound', { roundId, expectedVersion: 1, reason: '示例原因' });
    house.now = new Date('2029-03-09T15:59:59Z');
    const zh = (await send(people.officer)).data!.anonymiseApplication.refusals;
    expect(zh).toMatchObject([
      {
        code: 'grants.retention-not-over',
        clause: { id: 'CP-8' },
        message: '申请材料自2026-03-10轮次结束起须保存3年，2029-03-10以后方可匿名化。',
        facts: [{ name: 'endedOn', value: '2026-03-10' }, { name: 'years', value: '3' }, { name: 'from', value: '2029-03-10' }],
      },
    ]);
    const en = (await send(people.officer, {}, 'en')).data!.anonymiseApplication.refusals;
    expect(en[0]).toMatchObject({ message: 'The application is kept for 3 years after its round ended on 2026-03-10; it may be anonymised from 2029-03-10 on.' });
    for (const word of ['示例隐私项目', '示例人事材料', 'a1a1']) expect(await texts()).toContain(word);
  });

  it('is for the office, at the version it saw', async () => {
    const { people } = grantsHouse;
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await send(caller)).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await send(people.officer, { expectedVersion: version - 1 })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('removes every text and the team, keeps hash, steps and amounts, and the trail proves as before', async () => {
    const { house, people } = grantsHouse;
    house.now = new Date('2029-03-09T16:00:00Z');
    const before = await house.sql<{ sha256: string }>('grants', 'SELECT sha256 FROM trail_entry ORDER BY chain, sequence');
    const [row] = await house.sql<{ content_sha256: string }>('grants', 'SELECT content_sha256 FROM grant_application WHERE id = ?', [application.id]);
    const { application: anonymised, record, refusals } = await anonymise();
    expect(refusals).toEqual([]);
    expect(anonymised).toMatchObject({ state: 'WITHDRAWN', title: '（已匿名化）', anonymisedOn: '2029-03-10', contentSha256: row!.content_sha256, budgetTotal: application.budgetTotal, teamMembers: [] });
    for (const word of ['示例隐私项目', '示例说明', '示例培训', '示例人事材料', 'a1a1']) expect(await texts()).not.toContain(word);
    expect(await house.sql('grants', 'SELECT content_sha256 FROM grant_application_revision WHERE application_id = ?', [application.id])).toEqual([row]);
    const after = await house.sql<{ sha256: string }>('grants', 'SELECT sha256 FROM trail_entry ORDER BY chain, sequence');
    expect(before.filter(({ sha256 }) => !after.some((entry) => entry.sha256 === sha256))).toEqual([]);
    const [entry] = await house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'anonymiseApplication', person: people.officer.personId, outcome: 'done', subject: { id: application.id } });
    expect((await house.send('grants', people.author, operation('GrantApplication'), { id: application.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    version = anonymised!.version;
  });

  it('does so once', async () => {
    expect(codesOf(await anonymise())).toEqual(['HOUSE-3 grants.already-anonymised']);
  });

  it('answers every click of one key alike, and lets one of several win', async () => {
    const { house, people } = grantsHouse;
    const clicks = ['same-key', 'same-key', 'key-a', 'key-b', 'key-c'].map((idempotencyKey) => send(people.officer, { applicationId: other.id, expectedVersion: other.version, idempotencyKey }));
    const answers = await Promise.all(clicks);
    expect(new Set(answers.flatMap(({ data }) => data?.anonymiseApplication?.record?.id ?? [])).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions?.['code'] === 'CONFLICT')).toBe(true);
    const [row] = await house.sql<{ title: string; version: number }>('grants', 'SELECT title, version FROM grant_application WHERE id = ?', [other.id]);
    expect(row).toEqual({ title: '（已匿名化）', version: other.version + 1 });
  });
});
