import { type Caller, publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, completeContent, draft, type GrantsHouse, openRound, startGrantsHouse, type ToldApplication } from '../test/grants-house';
import { submitted } from '../test/review';

interface Item {
  readonly part: string;
  readonly text: string | null;
  readonly amount: string | null;
  readonly person: { readonly id: string } | null;
  readonly fileSha256: string | null;
}
interface ToldChange {
  readonly part: string;
  readonly before: Item | null;
  readonly after: Item | null;
}
interface Revised {
  readonly contentSha256: string;
  readonly revisions: readonly { readonly number: number; readonly contentSha256: string; readonly actId: string; readonly items: readonly Item[] }[];
  readonly changesBetween: readonly ToldChange[] | null;
  readonly changesSinceReturn: readonly ToldChange[] | null;
  readonly agreements: readonly { readonly person: { readonly id: string }; readonly contentSha256: string; readonly holds: boolean }[];
}

const FILE = { kind: 'DRAWING', name: '示例图纸', sha256: 'a1'.repeat(32) };
let grantsHouse: GrantsHouse;
let application: ToldApplication;
let first: ToldApplication;
const acts: string[] = [];
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  const { house, people } = grantsHouse;
  const roundId = await openRound(grantsHouse);
  const drafted = await draft(grantsHouse, roundId, { teamMemberIds: [people.member.personId], files: [FILE] });
  first = (await step('AgreeToApplication', drafted, {}, people.member)).application!;
  const submittedOnce = await step('SubmitApplication', first);
  const returned = await step('ReturnApplication', submittedOnce.application!, { reason: '请补充示例说明' }, people.officer);
  const content = completeContent(grantsHouse, { title: '补正后的示例', budgetLines: [{ category: 'A', purpose: 'TRAINING', description: '示例培训', amount: '3000.00' }], files: [{ ...FILE, sha256: 'b2'.repeat(32) }] });
  const revised = await step('ReviseApplication', returned.application!, { content });
  application = revised.application!;
  acts.push(submittedOnce.record!.id);
  house.now = new Date(house.now.getTime() + 60_000);
});
afterAll(() => grantsHouse.house.stop());

const step = (name: string, seen: ToldApplication, more: object = {}, caller = grantsHouse.people.author) =>
  act<ApplicationAnswer>(grantsHouse.house, caller, name, { ...asSeen(seen), ...more });
const ask = (id: string, from = 1, to = 1, caller: Caller = grantsHouse.people.officer) =>
  grantsHouse.house.send<{ grantApplication: Revised | null }>('grants', caller, operation('ApplicationRevisions'), { id, from, to });
const told = async (from = 1, to = 1) => (await ask(application.id, from, to)).data!.grantApplication!;
const words = (changes: readonly ToldChange[] | null) => changes?.map(({ part, before, after }) => [part, before?.text ?? before?.person?.id ?? null, after?.text ?? after?.person?.id ?? null]);

describe('the revisions of an application', () => {
  it('keep what was submitted, under the hash the team agreed to, while the author writes on', async () => {
    const { revisions, contentSha256 } = await told();
    expect(revisions).toMatchObject([{ number: 1, contentSha256: first.contentSha256, actId: acts[0] }]);
    expect(contentSha256).not.toBe(first.contentSha256);
    const { items } = revisions[0]!;
    expect(items.map(({ part }) => part)).toEqual(['TITLE', 'KIND', 'EMPLOYER', 'TEAM_MEMBER', 'TEAM_MEMBER', ...Array<string>(9).fill('TRAIT_ARGUMENT'), 'BUDGET_LINE', 'BUDGET_LINE', 'FILE']);
    expect(items[0]).toMatchObject({ text: '示例夹具改进' });
    expect(items.at(-1)).toMatchObject({ text: FILE.name, fileKind: 'DRAWING', fileSha256: FILE.sha256 });
  });

  it('show a sent-back application with what changed since', async () => {
    const { member } = grantsHouse.people;
    expect(words((await told()).changesSinceReturn)).toEqual([
      ['TITLE', '示例夹具改进', '补正后的示例'],
      ['TEAM_MEMBER', member.personId, null],
      ['BUDGET_LINE', expect.any(String), '示例培训'],
      ['BUDGET_LINE', '示例材料', null],
      ['FILE', FILE.name, FILE.name],
    ]);
    expect((await told()).changesSinceReturn!.at(-1)).toMatchObject({ before: { fileSha256: FILE.sha256 }, after: { fileSha256: 'b2'.repeat(32) } });
  });

  it('leave earlier agreements to be seen, as what no longer holds', async () => {
    const { author, member } = grantsHouse.people;
    const { agreements, contentSha256 } = await told();
    expect(agreements.map(({ person, contentSha256: sha256, holds }) => [person.id, sha256, holds])).toEqual([
      [author.personId, first.contentSha256, false],
      [member.personId, first.contentSha256, false],
      [author.personId, contentSha256, true],
    ]);
  });

  it('compare any two, and what changed since the return is still told once it is submitted again', async () => {
    const again = await step('SubmitApplication', application);
    expect(again.refusals).toEqual([]);
    const { revisions, changesBetween, changesSinceReturn } = await told(1, 2);
    expect(revisions.map(({ number }) => number)).toEqual([1, 2]);
    expect(changesBetween).toEqual(changesSinceReturn);
    expect(words((await told(2, 1)).changesBetween)).toContainEqual(['TITLE', '补正后的示例', '示例夹具改进']);
    expect((await told(2, 2)).changesBetween).toEqual([]);
  });

  it('know no number that was never submitted', async () => {
    expect(await told(1, 3)).toMatchObject({ changesBetween: null });
    expect(await told(0, 1)).toMatchObject({ changesBetween: null });
  });

  it('tell nothing of a return where there was none', async () => {
    const other = await submitted(grantsHouse, (await grantsHouse.house.sql<{ id: string }>('grants', 'SELECT id FROM grant_round'))[0]!.id);
    expect((await ask(other.id)).data!.grantApplication!.changesSinceReturn).toBeNull();
  });

  it('are for whom the application is for', async () => {
    const { people } = grantsHouse;
    expect((await ask(application.id, 1, 1, people.author)).data!.grantApplication!.revisions).toHaveLength(2);
    expect((await ask(application.id, 1, 1, people.stranger)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await ask(application.id, 1, 1, publicCaller)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('are never changed, nor removed while the application is not anonymised', async () => {
    const { house } = grantsHouse;
    await expect(house.sql('grants', `UPDATE grant_revision_item SET text = 'x'`)).rejects.toThrow('never changed');
    await expect(house.sql('grants', 'DELETE FROM grant_revision_item')).rejects.toThrow('anonymising of its application only');
  });

  it('are read in as many statements for ten applications as for one', async () => {
    const LIST = `query ($first: Int!) { grantApplications(first: $first) { edges { node { revisions { items { part } } changesSinceReturn { part } agreements { holds } history { toState by { id } } } } } }`;
    const { house, people } = grantsHouse;
    const statements = async (first_: number) => (await house.statements(() => house.data('grants', people.officer, LIST, { first: first_ }))).length;
    expect(await statements(10)).toBe(await statements(1));
  });
});

it('who took a step of an application is told to the office, not to its team', async () => {
  const HISTORY = `query ($id: ID!) { grantApplication(id: $id) { history { toState by { id } } } }`;
  const { house, people } = grantsHouse;
  const { grantApplication } = await house.data<{ grantApplication: { history: { toState: string; by: { id: string } | null }[] } }>('grants', people.officer, HISTORY, { id: application.id });
  expect(grantApplication.history.map(({ toState, by }) => [toState, by?.id])).toEqual([
    ['DRAFT', people.author.personId],
    ['SUBMITTED', people.author.personId],
    ['RETURNED', people.officer.personId],
    ['SUBMITTED', people.author.personId],
  ]);
  expect((await house.send('grants', people.author, HISTORY, { id: application.id })).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

it('a round shows its life to everybody', async () => {
  const HISTORY = '{ grantRounds { edges { node { history { fromState toState at } } } } }';
  expect(await grantsHouse.house.data('grants', publicCaller, HISTORY)).toMatchObject({ grantRounds: { edges: [{ node: { history: [{ fromState: null, toState: 'OPEN' }] } }] } });
});
