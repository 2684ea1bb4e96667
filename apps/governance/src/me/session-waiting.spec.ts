import type { Caller } from '@unionhall/contracts';
import type { TestHouse } from '@unionhall/testing';
import { act, people } from '../test/federation';
import { done } from '../test/matters';
import { closeMeeting, discussed, placed, startBody, state, thirdDeputy, vote, votedOn } from '../test/meetings';

const { chief, deputy, otherDeputy, expert } = people;
const MEMBERS = { deputy, otherDeputy, thirdDeputy, chief };

let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
  done(await act(house, 'DefinePowerItem', { code: 'personnel', title: '干部人事', keyPower: 'PERSONNEL' }));
});
afterAll(() => house.stop());

const waitingFor = async (caller: Caller, item: { readonly id: string }): Promise<string[]> => {
  const document = 'query ($of: [_Any!]!) { entities: _entities(representations: $of) { ... on Me { governanceWaiting { reason agendaItem { id } } } } }';
  const { entities } = await house.data<{ entities: { governanceWaiting: { reason: string; agendaItem: { id: string } | null }[] }[] }>('governance', caller, document, { of: [{ __typename: 'Me', id: caller.personId }] });
  return entities[0]!.governanceWaiting.filter(({ agendaItem }) => agendaItem?.id === item.id).map(({ reason }) => reason);
};
/** What waits for each member, in the order they speak. */
const all = (item: { readonly id: string }) => Promise.all(Object.values(MEMBERS).map((member) => waitingFor(member, item)));
const [TO_STATE, TO_VOTE, NOTHING] = [['STATEMENT_TO_MAKE'], ['VOTE_TO_CAST'], [] as string[]];

describe('Me.governanceWaiting, in session', () => {
  it('is a statement for each member present who has not made it, and nothing for who is absent, recused or observes', async () => {
    const waits = await placed(house);
    expect(await all(waits.item)).toEqual([NOTHING, NOTHING, NOTHING, NOTHING]);
    await closeMeeting(house, waits.meeting);
    const { item, meeting } = await discussed(house, { present: [deputy, otherDeputy, chief] });
    done(await act(house, 'InviteObserver', { meetingId: meeting.id, personId: expert.personId }));
    await house.sql('governance', 'UPDATE attendance SET present = TRUE WHERE meeting_id = ? AND person_id = ?', [meeting.id, expert.personId]);
    expect(await all(item)).toEqual([TO_STATE, TO_STATE, NOTHING, TO_STATE]);
    done(await state(house, item, deputy));
    done(await act(house, 'RecuseFromItem', { agendaItemId: item.id, personId: otherDeputy.personId, explanation: '示例' }, otherDeputy));
    expect(await all(item)).toEqual([NOTHING, NOTHING, NOTHING, TO_STATE]);
    expect(await waitingFor(expert, item)).toEqual(NOTHING);
  });

  it.each([['an open vote', {}], ['a secret vote', { powerItem: 'personnel', parties: [] }]])('is %s until it is cast', async (_what, more) => {
    const { item } = await votedOn(house, more);
    expect(await all(item)).toEqual([TO_VOTE, TO_VOTE, TO_VOTE, TO_VOTE]);
    done(await vote(house, item, deputy));
    expect(await all(item)).toEqual([NOTHING, TO_VOTE, TO_VOTE, TO_VOTE]);
  });
});
