import type { EventEnvelope } from '@unionhall/contracts';
import { checkHouse, type LoadedAct, type MoneyHouse, operation, performPaymentAct, performSurely, races, type Random, withholdEvents } from '@unionhall/testing';
import { v7 as uuid } from 'uuid';
import { chanceOf, startMoneyHouse } from './fault-houses';

jest.setTimeout(300_000);

let money: MoneyHouse;
let random: Random;
const history: LoadedAct[] = [];
beforeAll(async () => {
  random = chanceOf('events and races');
  money = await startMoneyHouse();
});
afterAll(() => money?.house.stop());

describe('events', () => {
  it('that come twice, in any order and late are applied once, in the order of their subject', async () => {
    const { house, lanes } = money;
    const officer = lanes[0]!.officer;
    const withheld = await withholdEvents(house, 'governance');
    const [first, ...others] = lanes.map(({ holder }) => holder.personId);
    for (const otherPersonId of others) {
      const { object: relation } = await performSurely(house, officer, operation('DeclareRelation'), { personId: first, kind: 'KINSHIP', otherPersonId, from: '2026-01-01' });
      await performSurely(house, officer, operation('WithdrawRelation'), { relationId: relation.id, expectedVersion: relation.version });
    }
    const envelopes = (await withheld.envelopes()).filter(({ name, to }) => name === 'RelationChanged' && to === 'grants');
    expect(envelopes.map(({ sequence }) => sequence)).toEqual(others.flatMap(() => [1, 2]));

    for (const envelope of random.shuffle([...envelopes, ...envelopes])) expect(await house.deliver('governance', 'grants', [envelope])).toBe(204);
    const heard = await house.sql<{ state: string }>('grants', "SELECT state FROM inbox WHERE name = 'RelationChanged'");
    expect(heard).toEqual(envelopes.map(() => ({ state: 'applied' })));

    // And late, once more: the relay knows nothing of what came by another way.
    await withheld.release();
    expect(await checkHouse(house, history)).toEqual([]);
    const copies = await house.sql<{ version: number }>('grants', 'SELECT version FROM relation_copy WHERE withdrawn_on IS NOT NULL');
    expect(copies).toEqual(others.map(() => ({ version: 2 })));
  });

  it('that were applied are not applied again', async () => {
    const { house, lanes } = money;
    const withheld = await withholdEvents(house, 'finance-collection');
    await performPaymentAct(money, lanes[0]!, 'RequestPayment', 'told-twice', null, (acknowledged) => history.push(acknowledged));
    const [envelope] = (await withheld.envelopes()).filter(({ name }) => name === 'ActPerformed');
    for (let time = 1; time <= 3; time += 1) expect(await house.deliver('finance-collection', 'governance', [envelope!])).toBe(204);
    expect(await house.sql('governance', 'SELECT state, attempts FROM inbox WHERE event_id = ?', [envelope!.id])).toEqual([{ state: 'applied', attempts: 0 }]);
    await withheld.release();
    expect(await checkHouse(house, history)).toEqual([]);
  });

  it('that are poison are set aside for a person, and hold nobody up', async () => {
    const { house } = money;
    const poison: EventEnvelope = { id: uuid(), name: 'ActPerformed', from: 'finance-collection', to: 'governance', subjectId: uuid(), sequence: 1, onBehalfOf: null, at: new Date().toISOString(), payload: { actId: 'poison' } };
    for (let tries = 0; tries < 10; tries += 1) expect(await house.deliver('finance-collection', 'governance', [poison])).toBe(204);
    expect(await house.sql('governance', 'SELECT state FROM inbox WHERE event_id = ?', [poison.id])).toEqual([{ state: 'dead' }]);
    const besides = await races['sameOrderAuthorised']!(money, 2, 'beside-poison', history);
    const found = await checkHouse(house, history);
    // Somebody looked at it, and took it away.
    await house.sql('governance', 'DELETE FROM inbox WHERE event_id = ?', [poison.id]);
    await house.sql('governance', 'DELETE FROM inbox_sequence WHERE subject_id = ?', [poison.subjectId]);
    expect(besides).toEqual([]);
    expect(found).toEqual([expect.stringContaining(`I8 governance.inbox ${poison.id}: ActPerformed is dead`), expect.stringContaining(`I8 governance.inbox ${poison.id}`)]);
    expect(await checkHouse(house, history)).toEqual([]);
  });

  it('of a department come from nobody else', async () => {
    const stranger: EventEnvelope = { id: uuid(), name: 'ActPerformed', from: 'grants', to: 'governance', subjectId: uuid(), sequence: 1, onBehalfOf: null, at: new Date().toISOString(), payload: {} };
    expect(await money.house.deliver('finance-collection', 'governance', [stranger])).toBe(401);
  });
});

describe.each(Object.entries(races))('race: %s', (name, race) => {
  it.each([2, 8, 64])('of %d clients', async (clients) => {
    expect(await race(money, clients, `${name}-${clients}`, history)).toEqual([]);
    expect(await checkHouse(money.house, history)).toEqual([]);
  });
});
