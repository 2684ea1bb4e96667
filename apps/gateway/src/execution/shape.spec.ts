import { buildSchema, getOperationAST, parse } from 'graphql';
import { type Raw, shaperOf } from './shape';

const schema = buildSchema(`
  enum Kind { OLD NEW }
  scalar Day
  interface Named { name: String! }
  type Post implements Named { name: String!, kind: Kind, since: Day, holders: [Holder], deputies: [Holder!]!, rate: Float, seats: Int }
  type Holder { id: ID!, active: Boolean }
  type Query { post: Post, named: Named, posts: [Post!] }
`);

function shape(text: string, raw: Raw) {
  const document = parse(text);
  const { data, faults } = shaperOf({ schema, operation: getOperationAST(document)!, fragments: {}, variables: {} })(raw);
  return { data, faults: faults.map(({ message, path }) => `${message} ${path?.join('.')}`) };
}

it.each<[string, Raw, Raw | null, string[]]>([
  ['{ post { name } }', { post: { name: 'head', __typename: 'Post', id: 'not asked for' }, more: 1 }, { post: { name: 'head' } }, []],
  ['{ post { name } }', {}, { post: null }, []],
  ['{ post { name kind } }', { post: { kind: 'OLD' } }, { post: null }, ['Cannot return null for non-nullable field Post.name. post.name']],
  ['{ post { kind } }', { post: { kind: 'GONE' } }, { post: { kind: null } }, ['Invalid value found for field Post.kind. post.kind']],
  ['{ post { seats rate } }', { post: { seats: 1.5, rate: 1.5 } }, { post: { seats: null, rate: 1.5 } }, ['Invalid value found for field Post.seats. post.seats']],
  ['{ post { since } }', { post: { since: { any: ['thing'] } } }, { post: { since: { any: ['thing'] } } }, []],
  ['{ post { holders { id } } }', { post: { holders: [{ id: 1 }, {}, null] } }, { post: { holders: [{ id: 1 }, null, null] } }, ['Cannot return null for non-nullable field Holder.id. post.holders.1.id']],
  ['{ post { deputies { id } } }', { post: { deputies: [{ id: '1' }, null] } }, { post: null }, ['Cannot return null for non-nullable array element of type Holder at index 1. post.deputies.1']],
  ['{ posts { name } }', { posts: [{ name: 'a' }, { name: 7 }] }, { posts: null }, ['Invalid value found for field Post.name. posts.1.name']],
  // What is no list or no object where one must be is blanked like any other wrong value.
  ['{ post { holders { id } } }', { post: { holders: 'many' } }, { post: { holders: null } }, ['Invalid value found for field Post.holders. post.holders']],
  ['{ post { name } }', { post: 'head' }, { post: null }, ['Invalid value found for field Query.post. post']],
  ['{ named { name __typename } }', { named: { __typename: 'Post', name: 'head' } }, { named: { name: 'head', __typename: 'Post' } }, []],
  ['{ named { name } }', { named: { __typename: 'Gone', name: 'head' } }, { named: null }, ['Invalid __typename found for object at field Query.named. named']],
  ['{ named { __typename } }', { named: { name: 'head' } }, { named: null }, []],
  ['{ post { toString: name constructor: kind } }', { post: { toString: 'head' } }, { post: { toString: 'head', constructor: null } }, []],
])('%s of %j', (text, raw, data, faults) => {
  expect(shape(text, raw)).toEqual({ data, faults });
});
