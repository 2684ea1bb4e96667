import { ApolloServer } from '@apollo/server';
import { purposeGuard, type PurposeContext } from './purpose-guard';
import type { TokenPurpose } from './token-claims';

describe('what a token was minted for', () => {
  const apollo = new ApolloServer<PurposeContext>({
    typeDefs: 'type Query { me: Int } type Mutation { pay: Int }',
    resolvers: { Query: { me: () => 1 }, Mutation: { pay: () => 1 } },
    plugins: [purposeGuard()],
  });
  afterAll(() => apollo.stop());

  const codeOf = async (query: string, purpose: TokenPurpose) => {
    const { body, http } = await apollo.executeOperation({ query }, { contextValue: { purpose } });
    return body.kind === 'single' && body.singleResult.errors ? [http.status, body.singleResult.errors[0]?.extensions?.['code']] : 'answered';
  };

  it.each<[string, TokenPurpose]>([
    ['{ me }', 'query'],
    ['mutation { pay }', 'mutation'],
  ])('%s is answered with a token for a %s', async (query, purpose) => {
    expect(await codeOf(query, purpose)).toBe('answered');
  });

  it.each<[string, TokenPurpose]>([
    ['mutation { pay }', 'query'],
    ['mutation { pay }', 'event'],
    ['{ me }', 'mutation'],
    ['{ me }', 'event'],
  ])('%s is refused with a token for a %s', async (query, purpose) => {
    expect(await codeOf(query, purpose)).toEqual([401, 'UNAUTHENTICATED']);
  });
});
