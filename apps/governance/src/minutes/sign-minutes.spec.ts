import { sha256Hex } from '@unionhall/database';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people } from '../test/federation';
import { done, place, provenMatter } from '../test/matters';
import { closeMeeting, decideBy, discussed, type Placed, placed, refusedInBoth, startBody, state, thirdDeputy } from '../test/meetings';

const { chief, deputy, otherDeputy, secretary, worker, inspector } = people;

interface SeenMinutes {
  readonly version: number;
  readonly content: string;
  readonly sha256: string;
  readonly remark: string | null;
  readonly meeting: { readonly version: number; readonly state: string };
}
type MinutesAnswer = Answered & { readonly minutes: SeenMinutes | null };

let house: TestHouse;
let held: Placed & { decision: { id: string } };
let version: number;
beforeAll(async () => {
  house = await startBody();
  held = await decideBy(house, { parties: [] }, [[deputy, 'AGAINST'], [otherDeputy, 'FOR'], [thirdDeputy, 'ABSTAIN'], [chief, 'FOR']]);
});
afterAll(() => house.stop());

const sign = (more: object = {}, caller = chief) => act<MinutesAnswer>(house, 'SignMinutes', { meetingId: held.meeting.id, expectedVersion: version, ...more }, caller);
const read = async (caller = chief) => (await house.data<{ meeting: { minutesDraft: string | null; minutes: SeenMinutes[] } }>('governance', caller, operation('MeetingMinutes'), { id: held.meeting.id })).meeting;

describe('the minutes', () => {
  it('name an opinion or a vote that somebody tried before his turn as a breach [GY-2c]', async () => {
    const { item, meeting } = await discussed(house, { parties: [] });
    expect(codesOf(await state(house, item, chief))).toContain('GY-2c governance.chief-before-the-others');
    done(await act(house, 'DeferAgendaItem', { agendaItemId: item.id, expectedVersion: item.version, reason: '示例' }));
    done(await closeMeeting(house, meeting));
    await house.settle();
    const { minutesDraft } = (await house.data<{ meeting: { minutesDraft: string } }>('governance', chief, operation('MeetingMinutes'), { id: meeting.id })).meeting;
    expect((JSON.parse(minutesDraft) as { items: { earlyOpinions: object[] }[] }).items[0]!.earlyOpinions).toEqual([
      { personId: chief.personId, act: 'stateOnItem', code: 'governance.chief-before-the-others', at: '2026-03-10T02:00:00.000Z' },
    ]);
  });
});

it('name the items in the order of the agenda, whichever was entered first', async () => {
  const { meeting, item, matter: first } = await placed(house, { parties: [] });
  const second = await provenMatter(house, { parties: [] });
  const { agendaItem } = done(await place(house, meeting, second));
  for (const { id, version: expectedVersion } of [item, agendaItem!]) done(await act(house, 'DeferAgendaItem', { agendaItemId: id, expectedVersion, reason: '示例' }));
  done(await closeMeeting(house, meeting));
  const titles = async () => {
    const { minutesDraft } = (await house.data<{ meeting: { minutesDraft: string } }>('governance', chief, operation('MeetingMinutes'), { id: meeting.id })).meeting;
    return (JSON.parse(minutesDraft) as { items: { matter: { id: string } }[] }).items.map(({ matter }) => matter.id);
  };
  expect(await titles()).toEqual([first.id, second.id]);
  await house.sql('governance', 'UPDATE agenda_item SET position = position + 10 WHERE matter_id = ?', [first.id]);
  expect(await titles()).toEqual([second.id, first.id]);
});

describe('signMinutes', () => {
  it('waits until the meeting is closed', async () => {
    version = held.meeting.version;
    expect(codesOf(await sign())).toEqual(['HOUSE-1 governance.meeting-not-over']);
    version = done(await closeMeeting(house, held.meeting)).meeting!.version;
  });

  it('is for whoever presided, in both languages [GY-2a]', async () =>
    expect(await refusedInBoth(house, 'SignMinutes', { meetingId: held.meeting.id, expectedVersion: version }, deputy)).toEqual([
      ['会议纪要由主持人签署，本人不是本次会议的主持人。', 'Whoever presided signs the minutes; you did not preside over this meeting.'],
      ['请由主持人签署。', 'Let whoever presided sign.'],
    ]));

  it('signs exactly the text that was to be read, made from the rows, under its hash', async () => {
    const { minutesDraft } = await read();
    const { minutes } = done(await sign());
    expect(minutes).toMatchObject({ version: 1, content: minutesDraft, sha256: sha256Hex(minutesDraft!), remark: null, meeting: { state: 'SIGNED' } });
    version = minutes!.meeting.version;
    expect(JSON.parse(minutes!.content)).toMatchObject({
      meeting: { id: held.meeting.id, presidingId: chief.personId },
      attendance: expect.arrayContaining([{ personId: chief.personId, capacity: 'member', present: true, leaveReason: null }]) as object,
      speakingSeconds: [deputy, otherDeputy, thirdDeputy, chief].map(({ personId }) => ({ personId, seconds: 0 })),
      items: [
        {
          position: 1,
          state: 'decided',
          matter: { id: held.matter.id, subjectSha256: 'a'.repeat(64), amount: '200000.00' },
          // What proves the preconditions came on the day of the meeting only.
          latePapers: Array.from({ length: 3 }, () => ({ addedOn: '2026-03-10' })),
          statements: [{ place: 1, isLast: false }, { place: 2 }, { place: 3 }, { place: 4, personId: chief.personId, isLast: true }],
          votes: [{ personId: deputy.personId, choice: 'against' }, { choice: 'for' }, { choice: 'abstain' }, { personId: chief.personId, choice: 'for' }],
          dissent: [{ personId: otherDeputy.personId, text: '同意' }, { personId: chief.personId, text: '同意' }],
          decision: { id: held.decision.id, outcome: 'rejected', votesFor: 2, votesAbstained: 1 },
        },
      ],
    });
  });

  it('adds a later version for a correction, and the first stays', async () => {
    expect((await sign()).refusals).toMatchObject([{ code: 'governance.correction-unexplained', clause: { id: 'HOUSE-4' }, facts: [{ name: 'version', value: '1' }] }]);
    expect(done(await sign({ remark: '补正会议名称' })).minutes).toMatchObject({ version: 2, remark: '补正会议名称' });
    const { minutes, minutesDraft } = await read();
    expect(minutes.map((each) => [each.version, each.remark])).toEqual([[1, null], [2, '补正会议名称']]);
    expect(minutes[0]!.sha256).toBe(sha256Hex(minutes[0]!.content));
    expect(minutesDraft).toBeNull();
  });

  it('never loses a version: not even the department can rewrite one', async () => {
    await expect(house.departments.get('governance')!.source.query(`UPDATE minutes SET content = ''`)).rejects.toThrow(/denied/);
    await expect(house.sql('governance', 'DELETE FROM minutes')).rejects.toThrow(/append-only/);
  });

  it('is read by members, the secretary and inspection, signed by no other role, on the meeting as seen', async () => {
    const readers = await Promise.all([secretary, inspector].map((caller) => house.send<{ meeting: { minutes: unknown[] } }>('governance', caller, operation('MeetingMinutes'), { id: held.meeting.id })));
    expect(readers.map(({ data }) => data!.meeting.minutes.length)).toEqual([2, 2]);
    const officer = await house.send<{ meeting: { minutes: null } }>('governance', { ...worker, roles: ['officer'] }, operation('MeetingMinutes'), { id: held.meeting.id });
    expect(officer.data!.meeting.minutes).toBeNull();
    const send = (caller: typeof chief, expectedVersion: number) => house.send('governance', caller, operation('SignMinutes'), { input: { meetingId: held.meeting.id, expectedVersion } });
    expect((await send(secretary, version)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await send(chief, 1)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});
