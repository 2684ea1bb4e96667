import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people } from '../test/federation';
import { done } from '../test/matters';
import { closeMeeting, decideBy, type Placed, refusedInBoth, startBody, thirdDeputy } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, worker } = people;
const inspectionHead = { ...worker, roles: ['inspection-head' as const] };

interface Recorded extends Answered {
  readonly agendaItem: { readonly foundEarlyOpinions: readonly { readonly id: string }[] } | null;
}
interface SeenMinutes {
  readonly version: number;
  readonly content: string;
}

let house: TestHouse;
let held: Placed;
beforeAll(async () => {
  house = await startBody();
  held = await decideBy(house, { parties: [] }, [[deputy, 'FOR'], [otherDeputy, 'FOR'], [thirdDeputy, 'FOR'], [chief, 'FOR']]);
  done(await closeMeeting(house, held.meeting));
});
afterAll(() => house.stop());

const input = (more: object = {}) => ({ agendaItemId: held.item.id, personId: chief.personId, givenOn: '2026-03-09', description: '会前在办公室表示同意（示例）', evidenceSha256: 'e'.repeat(64), ...more });
const record = (more: object = {}, caller = secretary) => act<Recorded>(house, 'RecordEarlyOpinion', input(more), caller);
const minutesNow = async () =>
  (await house.data<{ meeting: { version: number; minutesDraft: string | null; minutes: readonly SeenMinutes[] } }>('governance', chief, operation('MeetingMinutes'), { id: held.meeting.id })).meeting;
const meetingVersion = async () => (await house.data<{ meeting: { version: number } }>('governance', secretary, operation('MeetingById'), { id: held.meeting.id })).meeting.version;
const sign = async (more: object = {}) => act<Answered & { minutes: SeenMinutes | null }>(house, 'SignMinutes', { meetingId: held.meeting.id, expectedVersion: await meetingVersion(), ...more }, chief);
const foundIn = (content: string) => (JSON.parse(content) as { items: { foundEarlyOpinions: object[] }[] }).items[0]!.foundEarlyOpinions;
const WAITING = operation('GovernanceWaiting').replace('me {', 'entities: _entities(representations: $representations) { ... on Me {').replace('query GovernanceWaiting', 'query ($representations: [_Any!]!)').concat('}');
const toSign = async () => {
  const { entities } = await house.data<{ entities: [{ governanceWaiting: { reason: string }[] }] }>('governance', chief, WAITING, { representations: [{ __typename: 'Me', id: chief.personId }] });
  return entities[0].governanceWaiting.filter(({ reason }) => reason === 'MINUTES_TO_SIGN').length;
};

it('is found after the minutes were signed: they wait to be signed anew, and their next version shows it, the first stays [GY-2c]', async () => {
  expect(await toSign()).toBe(1);
  const { minutes: first } = done(await sign());
  expect(foundIn(first!.content)).toEqual([]);
  expect([(await minutesNow()).minutesDraft, await toSign()]).toEqual([null, 0]);

  house.now = new Date('2026-03-20T02:00:00Z');
  const { agendaItem, record: receipt } = done(await record({}, inspectionHead));
  expect(agendaItem!.foundEarlyOpinions).toMatchObject([{ person: { id: chief.personId }, givenOn: '2026-03-09', recordedBy: { id: inspectionHead.personId }, actId: receipt!.id }]);
  const breach = { personId: chief.personId, givenOn: '2026-03-09', description: '会前在办公室表示同意（示例）', evidenceSha256: 'e'.repeat(64), actId: receipt!.id };
  expect(foundIn((await minutesNow()).minutesDraft!)).toEqual([breach]);
  expect(await toSign()).toBe(1);

  const { minutes: second } = done(await sign({ remark: '会后查明正职提前表态' }));
  expect(second).toMatchObject({ version: 2 });
  const { minutes, minutesDraft } = await minutesNow();
  expect(minutes.map(({ version, content }) => [version, foundIn(content)])).toEqual([[1, []], [2, [breach]]]);
  expect([minutesDraft, await toSign()]).toEqual([null, 0]);
});

it('is refused of anybody who does not speak last, after the meeting, without a word and twice', async () => {
  expect(codesOf(await record({ personId: deputy.personId, givenOn: '2026-03-11', description: ' ' }))).toEqual(['GY-2c governance.not-the-last-speaker', 'HOUSE-5 governance.opinion-after-the-meeting', 'HOUSE-4 house.empty']);
  expect(codesOf(await record())).toEqual(['HOUSE-3 governance.early-opinion-recorded-already']);
  expect(await refusedInBoth(house, 'RecordEarlyOpinion', input({ personId: deputy.personId, givenOn: '2026-03-11', evidenceSha256: 'f'.repeat(64) }), secretary)).toEqual([
    ['该成员不是本议题应当末位表态的人，其发言不构成提前表态。', 'That member is not the one who speaks last at this item, so nothing he or she said came too early.'],
    ['请填写本议题应当末位表态的成员：正职；正职缺席或者回避的，为主持人。', 'Name the member who speaks last at the item: the chief, or whoever presides where the chief is absent or recused.'],
    ['表态日期2026-03-11晚于会议日期2026-03-10，不构成提前表态。', 'The opinion was given on 2026-03-11, after the meeting of 2026-03-10: that is not early.'],
    ['请核对表态日期。', 'Check the day it was given.'],
  ]);
});

it('goes on record once when several record it, is never changed, and is for the secretary and inspection', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => record({ evidenceSha256: 'd'.repeat(64) })));
  expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', ...Array<string>(2).fill('HOUSE-3 governance.early-opinion-recorded-already')]);
  await expect(house.sql('governance', 'DELETE FROM early_opinion')).rejects.toThrow(/append-only/);
  for (const [caller, code] of [[deputy, 'FORBIDDEN'], [chief, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('RecordEarlyOpinion'), { input: input() })).errors).toMatchObject([{ extensions: { code } }]);
  }
  const seen = await house.send<{ agendaItem: { foundEarlyOpinions: null } }>('governance', { ...worker, roles: ['officer'] }, 'query ($id: ID!) { agendaItem(id: $id) { foundEarlyOpinions { id } } }', { id: held.item.id });
  expect([seen.data!.agendaItem.foundEarlyOpinions, seen.errors!.length]).toEqual([null, 1]);
});
