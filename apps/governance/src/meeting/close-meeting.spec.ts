import { operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { call, done } from '../test/matters';
import { closeMeeting, placed, refusedInBoth, startBody } from '../test/meetings';

const { chief, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

describe('closeMeeting', () => {
  it('waits for each item, in both languages, then closes and enters the step', async () => {
    const { meeting, item } = await placed(house);
    expect(await refusedInBoth(house, 'CloseMeeting', { meetingId: meeting.id, expectedVersion: meeting.version }, secretary)).toEqual([
      ['第1项议题尚未结束，不能散会。', 'Not all items are finished, so the meeting goes on: 1.'],
      ['请先就各议题形成决定或缓议。', 'Decide or defer each item first.'],
    ]);
    done(await act(house, 'DeferAgendaItem', { agendaItemId: item.id, expectedVersion: item.version, reason: '材料需要补充' }));
    expect((await closeMeeting(house, meeting)).meeting).toMatchObject({ state: 'CLOSED' });
    expect(await house.sql('governance', 'SELECT from_state, to_state FROM meeting_state_change WHERE subject_id = ? ORDER BY id DESC LIMIT 1', [meeting.id])).toEqual([{ from_state: 'open', to_state: 'closed' }]);
    expect(codesOf(await closeMeeting(house, meeting))).toEqual(['HOUSE-1 governance.meeting-not-closable']);
  });

  it('is for the secretary, on the meeting as it was seen', async () => {
    const { id } = await call(house);
    const send = (expectedVersion: number, caller = secretary) => house.send('governance', caller, operation('CloseMeeting'), { input: { meetingId: id, expectedVersion } });
    expect((await send(9)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await send(1, chief)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
