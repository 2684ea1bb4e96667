import { publicCaller } from '@unionhall/contracts';
import type { SubgraphRequest } from '@unionhall/graphql';
import fc from 'fast-check';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { joinFetches } from './join-fetches';

type Representation = Readonly<Record<string, unknown>>;

/** A subgraph that answers, fails or knows nothing of a representation, always the same way. */
async function answer({ variables }: SubgraphRequest): Promise<ExecutionResult> {
  const representations = variables['representations'] as readonly Representation[];
  const errors: unknown[] = [];
  const entities = representations.map(({ id }, index) => {
    const kind = Number(id) % 3;
    if (kind === 0) errors.push({ message: `no ${String(id)}`, path: ['_entities', index, 'name'], extensions: { code: 'NOT_FOUND' } });
    return kind === 1 ? null : { name: id };
  });
  return { data: { _entities: entities }, ...(errors.length > 0 && { errors: errors as GraphQLError[] }) };
}

const fetchOf = (ids: readonly number[], name = 1, field = 'name'): SubgraphRequest => ({
  query: `query Some__personnel__${name}($representations:[_Any!]!){_entities(representations:$representations){${field}}}`,
  variables: { representations: ids.map((id) => ({ __typename: 'Person', id: String(id) })) },
  caller: publicCaller,
  requestId: 'r',
  locale: 'en',
});

describe('joining fetches', () => {
  it('answers each as if it had been sent alone, and sends one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), async (places) => {
        let sent = 0;
        const send = (request: SubgraphRequest) => {
          sent += 1;
          return answer(request);
        };
        const join = joinFetches();
        const clientRequest = {};
        const fetches = places.map((ids, index) => fetchOf(ids, index));
        const joint = await Promise.all(fetches.map((fetch) => join(clientRequest, fetch, send)));
        expect(sent).toBe(1);
        expect(joint).toEqual(await Promise.all(fetches.map(answer)));
      }),
    );
  });

  it('keeps apart what is asked by another client request, of other fields, later, or of no entities', async () => {
    const sent: string[] = [];
    const send = async (request: SubgraphRequest) => {
      sent.push(JSON.stringify(request.variables['representations'] ?? 'none'));
      return answer({ ...request, variables: { representations: [], ...request.variables } });
    };
    const join = joinFetches();
    const [one, other] = [{}, {}];
    const root = { ...fetchOf([]), variables: {} };
    await Promise.all([join(one, fetchOf([1]), send), join(other, fetchOf([2]), send), join(one, fetchOf([3], 1, 'age'), send), join(one, root, send), join(one, root, send)]);
    await join(one, fetchOf([4]), send);
    expect(sent).toHaveLength(6);
  });

  it('tells everybody of a failure of the whole', async () => {
    const failure = { errors: [{ message: 'down', extensions: { code: 'UNAVAILABLE' } }] as unknown as GraphQLError[] };
    const join = joinFetches();
    const clientRequest = {};
    const joint = await Promise.all([fetchOf([1]), fetchOf([2])].map((fetch) => join(clientRequest, fetch, async () => failure)));
    expect(joint.map(({ data, errors }) => [data, errors?.length])).toEqual([[undefined, 1], [undefined, 1]]);
  });
});
