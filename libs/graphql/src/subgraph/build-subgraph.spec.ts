import { publicCaller } from '@unionhall/contracts';
import { execute, parse } from 'graphql';
import { Arg, Directive, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Access } from '../access/policy';
import { buildSubgraph } from './build-subgraph';

const Order = { NAME: 'name', REGISTERED_ON: 'registeredOn' } as const;
registerEnumType(Order, { name: 'Order' });

@Directive('@key(fields: "id")')
@Access({ to: ['officer'], services: ['grants'] })
@ObjectType()
class Guarded {
  @Field(() => ID)
  id: string;

  @Access({ to: ['auditor'] })
  @Field(() => String, { nullable: true })
  secret: string;
}

@Resolver()
class GuardedResolver {
  @Access({ to: 'public' })
  @Query(() => String)
  orderedBy(@Arg('orderBy', () => Order, { defaultValue: Order.NAME }) orderBy: string) {
    return orderBy;
  }

  @Access({ to: 'public' })
  @Query(() => [Guarded], { nullable: 'itemsAndList' })
  many() {
    return [{ id: '1', secret: 'x' }, null];
  }
}

@Resolver()
class OpenResolver {
  @Query(() => String)
  forgotten() {
    return 'seen by everybody';
  }
}

const parts = { resolvers: [GuardedResolver] as const, references: { Guarded: ({ id }: { id?: unknown }) => ({ id, secret: 'x' }) } };
const { schema } = buildSubgraph({ ...parts, resolvers: [...parts.resolvers] });
const officer = { ...publicCaller, personId: 'p', roles: ['officer' as const] };
const ask = (query: string, caller = publicCaller) => execute({ schema, document: parse(query), contextValue: { caller } });
const codes = async (query: string, caller = publicCaller) => (await ask(query, caller)).errors?.map(({ originalError, path }) => [path?.join('.'), (originalError as { code?: string }).code]);

const ENTITY = '{ _entities(representations: [{ __typename: "Guarded", id: "1" }]) { ... on Guarded { id secret } } }';

it('gives the resolvers the inside value of an enum that was left to its default', async () => {
  expect((await ask('{ orderedBy }')).data).toEqual({ orderedBy: 'name' });
});

it('guards a type wherever it comes from, and a field besides', async () => {
  expect(await codes('{ many { id } }')).toEqual([['many.0', 'UNAUTHENTICATED']]);
  expect(await codes(ENTITY)).toEqual([['_entities.0', 'UNAUTHENTICATED']]);
  expect(await codes(ENTITY, officer)).toEqual([['_entities.0.secret', 'FORBIDDEN']]);
  expect(await codes(ENTITY, { ...officer, roles: ['officer', 'auditor'] as never })).toBeUndefined();
});

it('admits the services a policy names, and no other', async () => {
  expect(await codes('{ many { id } }', { ...publicCaller, service: 'grants' })).toBeUndefined();
  expect(await codes('{ many { id } }', { ...publicCaller, service: 'workstations' })).toEqual([['many.0', 'FORBIDDEN']]);
});

it('does not build an entity that nobody finds by its key', () => {
  expect(() => buildSubgraph({ resolvers: [GuardedResolver] })).toThrow('no way to find by key: Guarded');
});

it('does not build what has no policy', () => {
  expect(() => buildSubgraph({ resolvers: [OpenResolver] })).toThrow('no access policy on: Query.forgotten');
  expect(() => buildSubgraph({ resolvers: [GuardedResolver], references: { Unknown: () => null } })).toThrow('no access policy on: Unknown');
});
