import type { TransitionTable } from '@unionhall/kernel';
import type { ActTransaction } from './act/act';
import type { ClassOf } from './act/class-of';
import { guardedUpdate, insertRow, type Versioned } from './guarded-update';

/** The transaction in which something moves: an act's, or an event's under the event's id. */
export type MoveTransaction = Pick<ActTransaction, 'manager' | 'actId' | 'newId'>;

/** One step in the life of an object, as its history keeps it. */
export interface Step<State extends string = string> {
  id: string;
  subjectId: string;
  /** Null for the beginning. */
  fromState: State | null;
  toState: State;
  actId: string;
  at: Date;
}

type Stateful<State extends string> = Versioned & { state: State };
/** The acts by which a life begins: those that take it from no state. */
type Beginning<Table> = { [Act in keyof Table]: Table[Act] extends { from: readonly [] } ? Act : never }[keyof Table] & string;
type Moving<Table> = Exclude<keyof Table, Beginning<Table>> & string;
/** What a step keeps besides, e.g. a reason; its columns may be left empty. */
type Besides<OfStep> = Partial<Omit<OfStep, keyof Step>>;

/** The life of a kind of object: its table of transitions, and the only ways its state changes. */
export interface Life<Row extends Stateful<string> = never, OfStep extends Step = never, Table extends TransitionTable<string> = TransitionTable<string>> {
  readonly entity: ClassOf<Row>;
  readonly step: ClassOf<OfStep>;
  readonly transitions: Table;
  /** Inserts an object in the state the act begins with, and the first step of its history. */
  readonly begin: (tx: MoveTransaction, row: Omit<Row, 'state'>, act: Beginning<Table>, at: Date, besides?: Besides<OfStep>) => Promise<Row>;
  /** Moves an object as the table says for the act, with the columns the act fills, and enters the step. Throws when the table knows no such step: then a rule is missing. */
  readonly move: (tx: MoveTransaction, row: Row, act: Moving<Table>, at: Date, changes?: Partial<Omit<Row, 'state' | 'version'>>, besides?: Besides<OfStep>) => Promise<Row>;
}

/** Any life, as lists of lives hold it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameters are contravariant, so nothing narrower accepts every life
export type AnyLife = Pick<Life<any, any>, 'entity' | 'step' | 'transitions'>;

/** Makes the life of the objects of a table, with the table of its steps, named `<table>_state_change`. */
export function lifeOf<State extends string, Row extends Stateful<State>, OfStep extends Step<State>, const Table extends TransitionTable<State>>(
  entity: ClassOf<Row>,
  step: ClassOf<OfStep>,
  transitions: Table,
): Life<Row, OfStep, Table> {
  const enter = (tx: MoveTransaction, { id, state }: Row, fromState: State | null, at: Date, besides: Besides<OfStep>) =>
    insertRow(tx.manager, step, { ...besides, id: tx.newId(), subjectId: id, fromState, toState: state, actId: tx.actId, at } as unknown as OfStep);
  return {
    entity,
    step,
    transitions,
    begin: async (tx, row, act, at, besides = {}) => {
      const begun = await insertRow(tx.manager, entity, { ...row, state: transitions[act]!.to } as unknown as Row);
      await enter(tx, begun, null, at, besides);
      return begun;
    },
    move: async (tx, row, act, at, changes = {}, besides = {}) => {
      const { from, to } = transitions[act]!;
      if (!from.includes(row.state)) throw new Error(`${act} takes no ${entity.name} from ${row.state}`);
      const moved = await guardedUpdate(tx.manager, entity, row, { ...changes, state: to } as unknown as Partial<Row>);
      await enter(tx, moved, row.state, at, besides);
      return moved;
    },
  };
}
