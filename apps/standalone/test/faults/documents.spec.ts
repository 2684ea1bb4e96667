import { personaDefinitions, type PersonaName } from '../../src';
import { bombard, seededRandom } from '@unionhall/testing';
import { startLoadedHouse } from '../support/houses';

const DOCUMENTS = 200;
jest.setTimeout(120_000);

it(`${DOCUMENTS} random documents, a third of them acts, harm nothing and learn nothing internal`, async () => {
  const house = await startLoadedHouse('standalone');
  try {
    const tokens = await Promise.all(Object.keys(personaDefinitions).map((name) => house.client.token(house.claims(name as PersonaName))));
    const { violations, answers } = await bombard({ url: `${house.url}/graphql`, tokens: [null, ...tokens], random: seededRandom(20261129) }, DOCUMENTS);
    expect(violations).toEqual([]);
    // Most of them were understood: a house that refuses everything would harm nothing, either.
    expect(answers['data']).toBeGreaterThan(DOCUMENTS / 3);
    expect(await house.verify()).toEqual([]);
  } finally {
    await house.stop();
  }
});
