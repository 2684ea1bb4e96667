import type { Random } from '../faults/random';

/** What is posted: mostly a GraphQL request, sometimes anything else. */
export interface RandomBody {
  readonly body: string;
  readonly contentType: string;
}

type Spoiler = (text: string, random: Random) => string;

const at = (text: string, random: Random) => random.below(text.length + 1);

/** Ways to make a document worse than any client would send it. */
const spoilers: readonly Spoiler[] = [
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(['{', '}', '"', '$', '@', '...', '#', '\\', '"\\uD800"', '\u0000', '\uFEFF', '"""', '&', '|', ':', '中']) + text.slice(place);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + random.below(20));
  },
  (text, random) => {
    const place = at(text, random);
    const piece = text.slice(place, place + random.below(60));
    return text.slice(0, place) + piece.repeat(1 + random.below(5)) + text.slice(place);
  },
  (text) => text.replace('{', `{ ${Array.from({ length: 60 }, (_, index) => `b${index}: __typename`).join(' ')}`),
  (text) => text.replace('{', `${'@include(if: true) '.repeat(60)}{`),
  (text) => `${text} fragment A on Query { ...B } fragment B on Query { ...A } query Cycle { ...A }`,
  (text) => text.replace('{', `{ ${'a: __schema { types { fields { type { fields { name } } } } } '.repeat(3)}`),
  () => `{ ${'grantRounds { edges { node { applications { edges { node { round { '.repeat(8)}__typename${' } } } } } } }'.repeat(8)} }`,
  (text) => `${'# '.padEnd(30_000, '废')}\n${text}`,
  (text) => `${text} `.repeat(20),
  (text) => '{'.repeat(3_000) + text,
];

/** A request with a document, or a spoiled one, or none: a quarter are not what a client of good will would send. */
export function randomBody(text: string, random: Random): RandomBody {
  const json = 'application/json';
  switch (random.below(40)) {
    case 0:
      return { body: random.pick(['', '{', 'null', '[]', '0', '"x"', '{"query":1}', '{"query":null}', '{"query":{}}', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]']), contentType: json };
    case 1:
      return { body: JSON.stringify({ query: text }), contentType: random.pick(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql', 'application/json; charset=gbk', 'multipart/form-data; boundary=x', 'x']) };
    case 2:
      return { body: JSON.stringify({ query: text, operationName: random.pick(['Random', 'Other', '', '__proto__']), variables: random.pick([null, {}, [], 'x', { a: { b: 1 } }]) }), contentType: json };
    case 3:
      return { body: JSON.stringify({ query: text, extensions: { persistedQuery: { version: random.pick([1, 2]), sha256Hash: 'ab'.repeat(32) } } }), contentType: json };
    default:
      return { body: JSON.stringify({ query: random.below(5) === 0 ? random.pick(spoilers)(text, random) : text }), contentType: json };
  }
}
