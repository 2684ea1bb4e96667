import { type EventEnvelope, matterProposed, matterSubjectChanged } from '@unionhall/contracts';
import { idOf, type TestHouse } from '@unionhall/testing';
import { act, people } from '../test/federation';
import { call, done, place, provenMatter, seen, startLeadership } from '../test/matters';

const { secretary, deputy } = people;

interface Seen {
  readonly state: string;
  readonly agendaItems: readonly { readonly state: string }[];
  readonly history: readonly { readonly toState: string; readonly actId: string }[];
}

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

let told = 0;
const sequences = new Map<string, number>();

/** Brings an event of grants about a subject, and gives its id. */
async function bring(name: string, subjectId: string, payload: object, onBehalfOf: string | null = deputy.personId): Promise<string> {
  told += 1;
  const sequence = (sequences.get(subjectId) ?? 0) + 1;
  sequences.set(subjectId, sequence);
  const envelope: EventEnvelope = { id: idOf(50_000 + told), name, from: 'grants', to: 'governance', subjectId, sequence, onBehalfOf, at: house.now.toISOString(), payload };
  await house.departments.get('governance')!.inbox.receive([envelope]);
  return envelope.id;
}

/** A proposal of grants over a content; everything about it may be said otherwise. */
const proposal = (matterId: string, subjectId: string, more: object = {}) => ({
  matterId,
  powerItem: 'innovation-fund',
  title: '示例资助名单',
  subjectType: 'AwardProposal',
  subjectId,
  subjectSha256: 'a'.repeat(64),
  content: '第一名：示例项目',
  amount: '20000000',
  parties: [{ personId: idOf(700), employerId: null }, { personId: null, employerId: idOf(701) }],
  proposedById: deputy.personId,
  proposedOn: '2026-03-10',
  ...more,
});
const propose = (matterId: string, subjectId: string, more: object = {}, onBehalfOf?: string | null) => bring(matterProposed.name, matterId, proposal(matterId, subjectId, more), onBehalfOf);
const change = (subjectId: string, subjectSha256: string | null, onBehalfOf?: string | null) =>
  bring(matterSubjectChanged.name, subjectId, { subjectType: 'AwardProposal', subjectId, subjectSha256 }, onBehalfOf);
const stateOfEvent = async (eventId: string) => (await house.sql<{ state: string }>('governance', 'SELECT state FROM inbox WHERE event_id = ?', [eventId]))[0]!.state;
const count = async () => Number((await house.sql<{ count: string }>('governance', 'SELECT COUNT(*) AS count FROM matter'))[0]!.count);

describe('MatterProposed', () => {
  it('raises the matter under the sender’s id, in the trail and the index of acts as its proposer’s act', async () => {
    const eventId = await propose(idOf(1_001), idOf(2_001));
    expect(await seen(house, 'MatterById', idOf(1_001))).toMatchObject({
      state: 'RAISED',
      title: '示例资助名单',
      amount: '200000.00',
      raisedOn: '2026-03-10',
      proposedBy: { id: deputy.personId },
      parties: [{ person: { id: idOf(700) } }, { employer: { id: idOf(701) } }],
      history: [{ toState: 'RAISED', actId: eventId }],
    });
    const [entry] = await house.sql<{ entry: string }>('governance', 'SELECT entry FROM trail_entry WHERE act_id = ?', [eventId]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'raiseMatter', person: deputy.personId, service: 'grants', outcome: 'done', subject: { type: 'Matter', id: idOf(1_001) } });
    await house.settle();
    expect(await house.sql('governance', 'SELECT act, person_id AS person FROM act_index WHERE id = ?', [eventId])).toEqual([{ act: 'raiseMatter', person: deputy.personId }]);
  });

  it('is applied once, however often it comes', async () => {
    await propose(idOf(1_002), idOf(2_002));
    const before = await count();
    sequences.set(idOf(1_002), 0);
    await propose(idOf(1_002), idOf(2_002));
    expect(await count()).toBe(before);
  });

  it('makes an earlier content of the same subject give way, item and all', async () => {
    await propose(idOf(1_003), idOf(2_003));
    const eventId = await propose(idOf(1_004), idOf(2_003), { subjectSha256: 'b'.repeat(64) });
    expect(await seen<Seen>(house, 'MatterById', idOf(1_003))).toMatchObject({ state: 'WITHDRAWN', history: [{ toState: 'RAISED' }, { toState: 'WITHDRAWN', actId: eventId }] });
    expect(await seen<Seen>(house, 'MatterById', idOf(1_004))).toMatchObject({ state: 'RAISED' });
    // The news of the change comes late: the new matter is over what it says.
    await change(idOf(2_003), 'b'.repeat(64));
    expect(await seen<Seen>(house, 'MatterById', idOf(1_004))).toMatchObject({ state: 'RAISED' });
  });

  it.each([
    ['over the same content twice', idOf(2_004), {}],
    ['under an item nobody defined', idOf(2_005), { powerItem: 'allowances' }],
    ['that says nothing', idOf(2_006), { content: ' ' }],
    ['with a party that is nobody', idOf(2_007), { parties: [{ personId: null, employerId: null }] }],
  ])('a matter %s is raised by nobody and waits for a person, not lost', async (_what, subjectId, more) => {
    if (subjectId === idOf(2_004)) await propose(idOf(1_010), subjectId);
    const before = await count();
    const eventId = await propose(idOf(1_011 + told), subjectId, more);
    expect(await count()).toBe(before);
    expect(await stateOfEvent(eventId)).toBe('failed');
  });

  it.each([
    ['nobody', null],
    ['another person', secretary.personId],
  ])('a matter %s answers for is not raised', async (_who, onBehalfOf) => {
    const before = await count();
    expect(await stateOfEvent(await propose(idOf(1_100 + told), idOf(2_100 + told), {}, onBehalfOf))).toBe('failed');
    expect(await count()).toBe(before);
  });
});

describe('MatterSubjectChanged', () => {
  it.each([
    ['is another', 'c'.repeat(64)],
    ['is gone', null],
  ])('withdraws the matter whose subject %s, with an item not yet started', async (_what, sha256) => {
    const subjectId = idOf(3_000 + told);
    const matter = await provenMatter(house, { subjectType: 'AwardProposal', subjectId });
    done(await place(house, await call(house), matter));
    const eventId = await change(subjectId, sha256);
    expect(await seen<Seen>(house, 'MatterById', matter.id)).toMatchObject({ state: 'WITHDRAWN', agendaItems: [{ state: 'WITHDRAWN' }] });
    const [entry] = await house.sql<{ entry: string }>('governance', 'SELECT entry FROM trail_entry WHERE act_id = ?', [eventId]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'withdrawMatter', person: deputy.personId, service: 'grants', subject: { id: matter.id } });
  });

  it.each(['discussing', 'voting'])('ends an item the meeting is %s: nobody decides what is no more', async (state) => {
    const subjectId = idOf(3_100 + told);
    const matter = await provenMatter(house, { subjectType: 'AwardProposal', subjectId });
    const { agendaItem } = done(await place(house, await call(house), matter));
    await house.sql('governance', 'UPDATE agenda_item SET state = ?, started_at = NOW(3) WHERE id = ?', [state, agendaItem!.id]);
    await change(subjectId, null);
    expect(await seen<Seen>(house, 'MatterById', matter.id)).toMatchObject({ state: 'WITHDRAWN', agendaItems: [{ state: 'WITHDRAWN' }] });
    expect(await house.sql('governance', 'SELECT from_state AS `from`, to_state AS `to` FROM agenda_item_state_change WHERE subject_id = ? ORDER BY id DESC LIMIT 1', [agendaItem!.id])).toEqual([{ from: state, to: 'withdrawn' }]);
  });

  it('leaves a matter over the same content, over another subject, or already decided', async () => {
    const [same, other] = [idOf(3_201), idOf(3_202)];
    await propose(same, idOf(3_301));
    await propose(other, idOf(3_302));
    const decided = await provenMatter(house, { subjectType: 'AwardProposal', subjectId: idOf(3_303) });
    await house.sql('governance', `UPDATE matter SET state = 'decided' WHERE id = ?`, [decided.id]);
    await change(idOf(3_301), 'a'.repeat(64));
    await change(idOf(3_303), null);
    await change(idOf(3_304), null);
    const states = await Promise.all([same, other, decided.id].map(async (id) => (await seen<Seen>(house, 'MatterById', id)).state));
    expect(states).toEqual(['RAISED', 'RAISED', 'DECIDED']);
  });

  it('lets a new matter over the subject be raised afterwards', async () => {
    await propose(idOf(1_400), idOf(2_400));
    await change(idOf(2_400), null);
    expect((await act(house, 'RaiseMatter', proposalAsInput(idOf(2_400)))).refusals).toEqual([]);
  });
});

/** A proposal as a person would raise it. */
function proposalAsInput(subjectId: string) {
  const { powerItem, title, subjectType, subjectSha256, content } = proposal('', subjectId);
  return { powerItem, title, subjectType, subjectId, subjectSha256, content, parties: [], idempotencyKey: `raise-${subjectId}` };
}
