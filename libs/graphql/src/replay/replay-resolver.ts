import { type Department, HouseError } from '@unionhall/contracts';
import { type FactSource, Loaders, readingSource, type Supposition } from '@unionhall/database';
import { addDays, dayInShanghai, type LocalDate, type Refusal } from '@unionhall/kernel';
import { isParameterName, type ParameterName, parseParameter } from '@unionhall/rulebook';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../access/policy';
import type { RequestContext } from '../subgraph/context';
import { tellRefusals } from '../types/refusal';
import { LocalDateScalar } from '../types/scalars';
import type { ActReplay, ReplayedFacts, ReplayPeriod } from './act-replay';
import { ParameterReplay, type ReplayedAct, replayReaders } from './parameter-replay.type';

/** How many acts of one kind one answer replays. */
const MOST = 1_000;

/** "Which of our acts would another value have refused?" as a query of a department: `grantsParameterReplay`. */
export function replayResolver(department: Department, replays: readonly ActReplay[]): Function {
  const prefix = department.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

  @Resolver()
  class ReplayResolver {
    @Access({ to: replayReaders })
    @Query(() => ParameterReplay, {
      name: `${prefix}ParameterReplay`,
      nullable: true,
      description: '假设某参数自某日起为另一值,本部门既往事项有哪些不能办理。Which past acts of this department another value of a parameter would have refused; writes nothing.',
    })
    async parameterReplay(
      @Arg('name', () => String, { description: '参数名称。Name of the parameter.' }) name: string,
      @Arg('value', () => String, { description: '假设的值。The value supposed, as text.' }) value: string,
      @Arg('from', () => LocalDateScalar, { description: '假设自何日起。From which day on.' }) from: LocalDate,
      @Arg('to', () => LocalDateScalar, { nullable: true, description: '重演至何日止,默认至今。The last day replayed; today when left out.' }) to: LocalDate | null,
      @Ctx() context: RequestContext,
    ): Promise<ParameterReplay> {
      const supposed = { name: knownParameter(name, value), value, from };
      const last = to ?? dayInShanghai(context.now);
      const answers = await Promise.all(
        replays.filter(({ parameters }) => parameters.includes(supposed.name)).map((replay) => replayed(replay, context, supposed, last)),
      );
      const acts = answers.flatMap(({ refused }) => refused).toSorted((one, other) => one.at.getTime() - other.at.getTime());
      return { name, value, from, to: last, replayed: answers.map(({ count }) => count), acts };
    }
  }
  return ReplayResolver;
}

/** Throws BAD_USER_INPUT for a parameter nobody knows, or a value that is none of its. */
function knownParameter(name: string, value: string): ParameterName {
  if (!isParameterName(name)) throw new HouseError('BAD_USER_INPUT', { reason: 'parameter-name' });
  try {
    parseParameter(name, value);
  } catch (error) {
    throw new HouseError('BAD_USER_INPUT', { reason: 'parameter-value', parameter: name }, { cause: error });
  }
  return name;
}

async function replayed({ act, subjectType, replay }: ActReplay, { loaders, personalData, locale }: RequestContext, supposed: Supposition, last: LocalDate) {
  const period: ReplayPeriod = { since: midnight(supposed.from), until: midnight(addDays(last, 1)), most: MOST + 1 };
  const asItWas = await replay(readingSource(loaders, personalData), period);
  // Loaders of its own, because what they remember of a parameter is its real value.
  const source: FactSource = { ...readingSource(new Loaders(loaders.statements), personalData), supposed };
  const otherwise = await replay(source, period);
  const anyhow = new Map(asItWas.map((facts) => [nameOf(facts), new Set(facts.refusals.map(placeOf))]));
  const refused = otherwise.slice(0, MOST).flatMap((facts): ReplayedAct[] => {
    const { actId, at, subjectId, refusals } = facts;
    const added = refusals.filter((refusal) => !anyhow.get(nameOf(facts))?.has(placeOf(refusal)));
    return added.length > 0 ? [{ act, actId, at, subjectType, subjectId, refusals: tellRefusals(added, locale) }] : [];
  });
  return { count: { act, count: Math.min(otherwise.length, MOST), complete: otherwise.length <= MOST }, refused };
}

/** One act may have made several objects. */
const nameOf = ({ actId, subjectId }: ReplayedFacts) => `${actId} ${subjectId}`;
const placeOf = ({ code, path }: Refusal) => `${code} ${path.join('.')}`;
const midnight = (day: LocalDate) => new Date(`${day}T00:00:00+08:00`);
