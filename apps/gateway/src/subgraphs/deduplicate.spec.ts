import type { SubgraphRequest } from '@unionhall/graphql';
import { publicCaller } from '@unionhall/contracts';
import fc from 'fast-check';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { deduplicate } from './deduplicate';

type Representation = Readonly<Record<string, unknown>>;

/** A subgraph that answers, fails or knows nothing of a representation, always the same way. */
function answer({ variables }: SubgraphRequest): ExecutionResult {
  const representations = variables['representations'] as readonly Representation[];
  const errors: unknown[] = [];
  const entities = representations.map((representation, index) => {
    const kind = Number(representation['id']) % 3;
    if (kind === 0) errors.push({ message: `no ${String(representation['id'])}`, path: ['_entities', index, 'boss', 0, 'name'], extensions: { code: 'NOT_FOUND' } });
    return kind === 1 ? null : { __typename: 'Person', boss: [{ of: representation['id'] }], tags: ['a'] };
  });
  return { data: { _entities: entities }, ...(errors.length > 0 && { errors: errors as GraphQLError[] }) };
}

const request = (representations: readonly Representation[]): SubgraphRequest => ({
  query: '{ _entities }',
  variables: { representations, other: 1 },
  caller: publicCaller,
  requestId: 'r',
  locale: 'en',
});

const byPath = (one: GraphQLError, other: GraphQLError) => JSON.stringify(one.path).localeCompare(JSON.stringify(other.path));
const sorted = ({ data, errors }: ExecutionResult) => ({ data, errors: errors?.toSorted(byPath) });

describe('leaving out repeated representations', () => {
  const representations = fc.array(fc.record({ __typename: fc.constantFrom('Person', 'Employer'), id: fc.nat({ max: 8 }).map(String) }), { maxLength: 40 });

  it('sends each once and answers as if all had been sent', () => {
    fc.assert(
      fc.property(representations, (all) => {
        const { request: smaller, spread } = deduplicate(request(all));
        const sent = smaller.variables['representations'] as readonly Representation[];
        expect(sent).toHaveLength(new Set(all.map((each) => JSON.stringify(each))).size);
        expect(smaller.variables['other']).toBe(1);
        expect(sorted(spread(answer(smaller)))).toEqual(sorted(answer(request(all))));
      }),
    );
  });

  it('gives each place an object of its own, because the gateway writes into them', () => {
    const { request: smaller, spread } = deduplicate(request([{ id: '2' }, { id: '2' }]));
    const { data } = spread(answer(smaller)) as { data: Record<string, { boss: { of: string }[] }[]> };
    const [one, other] = data['_entities'] ?? [];
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
    expect(one?.boss[0]).not.toBe(other?.boss[0]);
  });

  it('passes other requests and failed answers through', () => {
    const plain = { ...request([]), variables: { id: 1 } };
    expect(deduplicate(plain).request).toBe(plain);
    const failed = { errors: [{ message: 'down' } as GraphQLError] };
    expect(deduplicate(request([{ id: '1' }, { id: '1' }])).spread(failed)).toEqual(failed);
  });
});
