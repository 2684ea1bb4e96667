import { operation } from '@unionhall/testing';
import { call, startConferenceHouse } from '../test/conference-house';
import { type RegisterHouse, sides, type Told } from '../test/register-house';

interface Replay {
  readonly replayed: readonly { readonly act: string; readonly count: number }[];
  readonly acts: readonly { readonly act: string; readonly subjectId: string; readonly refusals: readonly { readonly code: string; readonly facts: readonly object[] }[] }[];
}

let registers: RegisterHouse;
let called: Told;
beforeAll(async () => {
  registers = await startConferenceHouse();
  called = await call(registers, { heldOn: '2026-04-10' });
});
afterAll(() => registers.house.stop());

const replayed = async (value: string) => (await registers.house.data<{ replay: Replay }>('finance-collection', sides.officer, operation('FinanceCollectionParameterReplay'), { name: 'finance-collection.conference-interval-months', value, from: '2026-01-01' })).replay;

describe('what another interval would have meant for the conferences called', () => {
  it('names the conference a shorter one would have refused [BH-1]', async () => {
    expect(await replayed('2')).toMatchObject({
      replayed: [{ act: 'callConference', count: 1 }],
      acts: [{ act: 'callConference', subjectId: called.id, refusals: [{ code: 'finance-collection.conference-too-late', facts: [{ name: 'heldOn', value: '2026-04-10' }, { name: 'dueOn', value: '2026-03-10' }, { name: 'intervalMonths', value: '2' }] }] }],
    });
  });

  it('finds nothing where the conference was in time all the same', async () => expect((await replayed('4')).acts).toEqual([]));
});
