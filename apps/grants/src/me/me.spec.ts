import { idOf, operation, person } from '@unionhall/testing';
import { AFTER_PUBLICITY, appropriate, type AwardHouse, decide, decideRejection, grant, object, onRound, propose, publish, reviewingRound, startAwardHouse, submitAll } from '../test/award-house';
import { act, type Answered, openRound } from '../test/grants-house';
import { AFTER_WINDOW } from '../test/review';

interface Item {
  readonly reason: string;
  readonly subjectId: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly clause: { readonly id: string };
}

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

const WAITING = operation('GrantsWaiting').replace('me {', 'entities: _entities(representations: $representations) { ... on Me {').replace('query GrantsWaiting', 'query ($representations: [_Any!]!)').concat('}');
const waiting = async (caller = awardHouse.people.officer): Promise<readonly Item[]> =>
  (await awardHouse.house.data<{ entities: [{ grantsWaiting: Item[] }] }>('grants', caller, WAITING, { representations: [{ __typename: 'Me', id: caller.personId }] })).entities[0].grantsWaiting;
const told = async (caller = awardHouse.people.officer) => (await waiting(caller)).map(({ reason, clause, subjectId }) => `${clause.id} ${reason} ${subjectId}`);

it('a round leads the office from step to step, and each item goes when its act is done', async () => {
  const { house, holder, people } = awardHouse;
  const round = await reviewingRound(awardHouse, 2026, ['甲', '乙']);
  expect(await told()).toEqual([]);
  expect(await told(awardHouse.experts[0]!.caller)).toEqual(round.applications.map(({ id }) => `YZ-8 REVIEW ${id}`));
  await submitAll(awardHouse, round, ['90', '80']);
  expect(await told(awardHouse.experts[0]!.caller)).toEqual([]);
  expect(await told()).toEqual([`YZ-8 OPENING_SCORES ${round.id}`]);
  const { round: opened } = await onRound(awardHouse, 'OpenScores', round);
  expect(await told()).toEqual([`YZ-8 RANKING ${round.id}`]);
  const { round: ranked } = await onRound(awardHouse, 'RankRound', opened!);
  expect(await told()).toEqual([`YZ-8 PROPOSAL ${round.id}`]);
  await appropriate(awardHouse, 2026);
  house.now = AFTER_WINDOW;
  const { proposal } = await propose(awardHouse, ranked!, round.applications);
  // Who raised the matter and who entered its decision carry it out no more [CP-5].
  const [proposer, secretary] = [person(idOf(62), 'officer'), person(idOf(63), 'officer')];
  const decisionId = await decide(awardHouse, proposal!, { proposedById: proposer.personId, enteredById: secretary.personId });
  expect(await told()).toEqual([`GY-2b PUBLICATION ${proposal!.id}`]);
  for (const other of [proposer, secretary]) expect(await told(other)).toEqual([]);
  const { proposal: published } = await publish(awardHouse, proposal!, decisionId);
  expect(await told()).toEqual([]);

  house.now = new Date('2026-04-02T02:00:00Z');
  const { objection } = await object(awardHouse, { ...round, proposal: { ...proposal!, ...published! }, decisionId });
  expect(await waiting(holder)).toMatchObject([{ reason: 'OBJECTION', subjectId: objection!.id, since: '2026-04-02T02:00:00.000Z', dueOn: '2026-04-09', clause: { id: 'CP-4' } }]);
  house.now = AFTER_PUBLICITY;
  expect(await told()).toEqual([]);
  await act(house, holder, 'AnswerAwardObjection', { objectionId: objection!.id, expectedVersion: objection!.version, upheld: false, answer: '示例答复', decisionId: await decideRejection(awardHouse, objection!.id) });
  expect(await told(holder)).toEqual([]);
  expect(await waiting()).toMatchObject([{ reason: 'GRANTING', subjectId: proposal!.id, since: '2026-04-09T16:00:00.000Z' }]);
  for (const other of [proposer, secretary]) expect(await told(other)).toEqual([]);
  const granted = await grant(awardHouse, published!);
  expect((await told()).toSorted()).toEqual(granted.proposal!.awards.map(({ id }) => `CP-7 CONTRACT ${id}`).toSorted());
  expect(await told(people.author)).toEqual([]);
});

it('a studio waits to be verified, and a round past its window to be closed', async () => {
  const { house, employerId } = awardHouse;
  house.now = new Date('2026-03-10T02:00:00Z');
  const officer = person(idOf(61), 'officer');
  const roundId = await openRound(awardHouse, { year: 2030, name: '2030年示例轮次' });
  const registered = { name: '示例工作室', employerId, leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256: 'ab'.repeat(32) };
  const { studio } = await act<Answered & { studio: { id: string } }>(house, officer, 'RegisterStudio', registered);
  expect(await told(officer)).toContain(`YZ-2 STUDIO_VERIFICATION ${studio.id}`);
  const { since } = (await waiting(officer)).find(({ subjectId }) => subjectId === studio.id)!;
  expect(Math.abs(Date.parse(since) - Date.now())).toBeLessThan(60_000);
  expect((await told(officer)).join()).not.toContain('CLOSING');
  house.now = new Date('2026-04-01T00:00:00+08:00');
  expect((await waiting(officer)).find(({ reason }) => reason === 'CLOSING')).toMatchObject({ subjectId: roundId, since: '2026-03-31T16:00:00.000Z', clause: { id: 'YZ-9' } });
});
