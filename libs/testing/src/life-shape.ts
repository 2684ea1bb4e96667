import type { TransitionTable } from '@unionhall/kernel';

/** What a transition table comes to as a whole. */
export interface LifeShape {
  /** The acts that begin an object. */
  readonly begins: readonly string[];
  /** The states no act leads out of. */
  readonly ends: readonly string[];
  /** States from which no end can be reached any more. */
  readonly stuck: readonly string[];
  /** States no act leads to. */
  readonly unreached: readonly string[];
}

/** The shape of a life, of all states there are: read at a glance, where a table is read row by row. */
export function shapeOf<State extends string>(table: TransitionTable<State>, states: readonly State[]): LifeShape {
  const rows = Object.entries(table);
  const leads = (from: State) => rows.filter(([, row]) => row.from.includes(from) && row.to !== from).map(([, row]) => row.to);
  const ends = states.filter((state) => leads(state).length === 0);
  const alive = new Set<State>(ends);
  for (let before = -1; before < alive.size; ) {
    before = alive.size;
    for (const state of states) if (leads(state).some((to) => alive.has(to))) alive.add(state);
  }
  const reached = new Set(rows.map(([, { to }]) => to));
  return {
    begins: rows.filter(([, { from }]) => from.length === 0).map(([act]) => act),
    ends: ends.filter((state) => reached.has(state)),
    stuck: states.filter((state) => !alive.has(state)),
    unreached: states.filter((state) => !reached.has(state)),
  };
}
