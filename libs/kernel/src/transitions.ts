/** One row of a transition table: an act takes an object from any of these states to that one. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** The whole life of an object, by act. No act means no way: nobody, an administrator included, sets a state. */
export type TransitionTable<State extends string> = Readonly<Record<string, Transition<State>>>;

/** Whether the history of states an object went through uses only rows of its table (invariant I10). */
export function isAllowedStep<State extends string>(table: TransitionTable<State>, from: State, to: State): boolean {
  return Object.values(table).some((row) => row.to === to && row.from.includes(from));
}
