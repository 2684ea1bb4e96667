import { departments } from '@unionhall/contracts';
import { checkHouse, type MoneyHouse, type MoneyLoad, startMoneyLoad } from '@unionhall/testing';
import { chanceOf, startMoneyHouse } from './fault-houses';

jest.setTimeout(120_000);

let money: MoneyHouse;
let load: MoneyLoad;
beforeAll(async () => {
  money = await startMoneyHouse();
  load = startMoneyLoad(money, { clients: 8, random: chanceOf('kills') });
});
afterAll(() => money?.house.stop());

/** Lets so many more acts be acknowledged: the load is under way, and goes on after the fault. */
const more = (acts: number) => load.until(load.history.length + acts);

it.each([...departments, 'gateway'] as const)('survives the SIGKILL of %s under load', async (name) => {
  await more(12);
  await money.house.kill(name);
  const milliseconds = await money.house.restart(name);
  console.info(`${name} was ready after ${Math.round(milliseconds)} ms`);
  await more(12);
});

it('survives the SIGKILL of the database under load', async () => {
  await more(12);
  await money.house.database.kill();
  const milliseconds = await money.house.database.start();
  console.info(`the database answered after ${Math.round(milliseconds)} ms`);
  await more(12);
});

it('lost nothing, doubled nothing, and keeps every invariant afterwards', async () => {
  await load.stop();
  expect(await checkHouse(money.house, load.history)).toEqual([]);
  console.info(`${load.history.length} acts were acknowledged`);
});
