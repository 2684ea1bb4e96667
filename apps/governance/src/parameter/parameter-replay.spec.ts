import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { people, type ToldRefusal } from '../test/federation';
import { decideBy, startBody, thirdDeputy } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, worker } = people;

interface Replay {
  readonly replayed: readonly { readonly act: string; readonly count: number }[];
  readonly acts: readonly { readonly act: string; readonly subjectId: string; readonly refusals: readonly ToldRefusal[] }[];
}

let house: TestHouse;
let byFour: string;
let byThree: string;
beforeAll(async () => {
  house = await startBody();
  byFour = (await decideBy(house, {}, [deputy, otherDeputy, thirdDeputy, chief].map((member) => [member, 'FOR'] as const))).decision.id;
  byThree = (await decideBy(house, { present: [chief, deputy, otherDeputy] }, [deputy, otherDeputy, chief].map((member) => [member, 'FOR'] as const))).decision.id;
});
afterAll(() => house.stop());

const replay = async (name: string, value: string, more: object = {}) =>
  (await house.data<{ governanceParameterReplay: Replay }>('governance', secretary, operation('GovernanceParameterReplay'), { name, value, from: '2026-01-01', ...more })).governanceParameterReplay;

it('says which past decisions would have failed by another quorum [GY-2b]', async () => {
  const { replayed, acts } = await replay('governance.quorum', '3/4');
  expect(replayed).toMatchObject([{ act: 'openMeeting', count: 2 }, { act: 'closeVote', count: 2 }]);
  // Neither would the meeting of three have been opened, nor its vote have counted.
  expect(acts.filter(({ act }) => act === 'openMeeting')).toMatchObject([{ refusals: [{ code: 'governance.no-quorum', clause: { id: 'GY-2b' } }] }]);
  expect(acts.filter(({ act }) => act === 'closeVote')).toMatchObject([{ subjectId: byThree, refusals: [{ code: 'governance.votes-below-quorum', clause: { id: 'GY-2b' } }] }]);
  expect(acts).toHaveLength(2);
  // Three of four are more than 2/3, and not more than 3/4; four of four are.
  expect(acts.map(({ subjectId }) => subjectId)).not.toContain(byFour);
  expect((await replay('governance.quorum', '1/2')).acts).toEqual([]);
});

it('says which matters would not have come before a meeting by other preconditions [GY-2d]', async () => {
  expect((await replay('governance.preconditions', '["research"]')).acts).toEqual([]);
  const { acts } = await replay('governance.preconditions', '["research","consultation","appraisal","hearing"]');
  expect(acts.map(({ act }) => act)).toEqual(['placeOnAgenda', 'placeOnAgenda']);
  expect(acts[0]!.refusals).toMatchObject([{ code: 'governance.precondition-unproven', facts: expect.arrayContaining([{ name: 'precondition', value: 'hearing' }]) as unknown }]);
});

it('says which items would have had late papers by another number of days, and which departments answer for a parameter [GY-2d]', async () => {
  // The papers of one matter came five days before the meeting, those of the other on its day, which is late by any number.
  await house.sql('governance', 'DROP TRIGGER matter_evidence_no_update');
  await house.sql('governance', "UPDATE matter_evidence SET added_on = '2026-03-05' WHERE matter_id = (SELECT matter_id FROM decision WHERE id = ?)", [byFour]);
  expect((await replay('governance.papers-days', '5')).acts).toEqual([]);
  const { replayed, acts } = await replay('governance.papers-days', '6');
  expect(replayed).toMatchObject([{ act: 'startAgendaItem', count: 2 }]);
  expect(acts).toMatchObject([{ act: 'startAgendaItem', refusals: [{ code: 'governance.papers-late', clause: { id: 'HOUSE-5' } }] }]);
  const { parameters } = await house.data<{ parameters: { name: string; replayedBy: string[] }[] }>('governance', secretary, operation('Parameters'));
  const by = (name: string) => parameters.find((parameter) => parameter.name === name)!.replayedBy;
  expect([by('governance.quorum'), by('grants.round-quota'), by('workstations.assistants')]).toEqual([['GOVERNANCE'], ['GRANTS'], []]);
});

it('looks only from the day supposed on, writes nothing, and has nothing to say of other departments’ parameters', async () => {
  const entries = () => house.sql('governance', 'SELECT COUNT(*) AS entries FROM trail_entry');
  const before = await entries();
  expect((await replay('governance.quorum', '3/4', { from: '2026-03-11', to: '2026-03-12' })).acts).toEqual([]);
  expect(await replay('grants.round-quota', '1')).toMatchObject({ replayed: [], acts: [] });
  expect(await entries()).toEqual(before);
});

it('is for those who prepare a change and those who supervise', async () => {
  const variables = { name: 'governance.quorum', value: '3/4', from: '2026-01-01' };
  for (const [caller, code] of [[worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
    expect((await house.send('governance', caller, operation('GovernanceParameterReplay'), variables)).errors).toMatchObject([{ extensions: { code } }]);
  }
});
