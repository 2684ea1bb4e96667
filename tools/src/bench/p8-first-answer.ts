import { loadOperations } from '@unionhall/gateway';
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { operationsFolder } from '../project-folder';
import type { CountingHouse } from './counting-house';
import { exampleVariables, type TypeFinder } from './example-variables';
import type { Figure } from './figure';
import type { Houses } from './houses';
import { clientOf } from './load';

const STARTS = 5;
const STEADY = 25;

/** A registered query with variables of the bench. */
interface RegisteredQuery {
  readonly name: string;
  readonly body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** Milliseconds to the first answer of a fresh house, and the median of later ones. */
interface Answers {
  readonly first: number;
  readonly median: number;
}

/** P8: the first answer to each registered query after the house is ready, by its steady median; the worst query counts. */
export async function firstAnswers(houses: Houses, { house }: CountingHouse): Promise<Figure[]> {
  const schemas = [...house.departments.values()].map(({ schema }) => schema);
  const queries = await registeredQueries((name) => schemas.map((schema) => schema.getType(name)).find((type) => type !== undefined));
  const least = new Map<string, Answers>();
  for (let start = 0; start < STARTS; start += 1) {
    for (const [name, answers] of await answersOfFreshHouse(houses, queries)) {
      const known = least.get(name);
      if (!known || ratioOf(answers) < ratioOf(known)) least.set(name, answers);
    }
  }
  const [name, worst] = [...least].toSorted(([, one], [, other]) => ratioOf(other) - ratioOf(one))[0]!;
  const what = `first answer after ready / steady median, worst of ${queries.length} registered queries (${name})`;
  return [{ bar: 'P8', what, ratio: ratioOf(worst), floor: 3, aim: 1.5, absolute: `${worst.first.toFixed(1)} / ${worst.median.toFixed(1)} ms` }];
}

async function answersOfFreshHouse(houses: Houses, queries: readonly RegisteredQuery[]): Promise<ReadonlyMap<string, Answers>> {
  const fresh = await houses.freshStandalone();
  // A fresh house has no rows, nor a plan to try other values on, and nobody is everything at once: that is found out and answered all the same.
  const client = clientOf(fresh.url, ['NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN']);
  let asked = 0;
  const timeOf = async ({ body }: RegisteredQuery): Promise<number> => {
    const token = houses.tokens[asked++ % houses.tokens.length];
    const started = performance.now();
    await client.send({ path: '/graphql', token, body });
    return performance.now() - started;
  };
  try {
    // A person's first token of the day is checked once, whatever he asks: that is none of the query's time.
    for (const token of houses.tokens) await client.send({ path: '/graphql', token, body: { query: '{ __typename }' } });
    // In the same order at every start, so that one query always bears whatever comes first in a process.
    const firsts = new Map<string, number>();
    for (const query of queries) firsts.set(query.name, await timeOf(query));
    const answers = new Map<string, Answers>();
    for (const query of queries) {
      const times: number[] = [];
      while (times.length < STEADY) times.push(await timeOf(query));
      answers.set(query.name, { first: firsts.get(query.name)!, median: times.toSorted((one, other) => one - other)[Math.floor(STEADY / 2)]! });
    }
    return answers;
  } finally {
    await client.close();
    await fresh.stop();
  }
}

async function registeredQueries(typeOf: TypeFinder): Promise<readonly RegisteredQuery[]> {
  const operations = await loadOperations(operationsFolder);
  return operations.flatMap(({ text }) => {
    const definition = parse(text).definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
    if (definition?.operation !== OperationTypeNode.QUERY) return [];
    return [{ name: definition.name!.value, body: { query: text, variables: exampleVariables(typeOf, definition) } }];
  });
}

const ratioOf = ({ first, median }: Answers) => first / median;
