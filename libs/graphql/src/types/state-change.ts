import { IdColumn, MomentColumn, ReferenceColumn, type Step } from '@unionhall/database';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { DateTime } from './scalars';

/**
 * The columns and fields every step in the life of an object has: `class MatterStateChange extends stateChangeOf<MatterState>(() => MatterStateEnum)`.
 * Its table is append-only; `verify` holds the steps to the transition table.
 */
export function stateChangeOf<State extends string>(state: () => object): abstract new () => Step<State> {
  @ObjectType({ simpleResolvers: true })
  abstract class StateChange implements Step<State> {
    @IdColumn()
    id: string;

    @ReferenceColumn()
    subjectId: string;

    @Field(state, { nullable: true, description: '原状态,初始为空。From; null for the beginning.' })
    @Column({ type: 'varchar', length: 32, nullable: true })
    fromState: State | null;

    @Field(state, { description: '新状态。To.' })
    @Column({ type: 'varchar', length: 32 })
    toState: State;

    @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act or event, for its proof in the trail.' })
    @ReferenceColumn()
    actId: string;

    @Field(() => DateTime, { description: '时刻。When.' })
    @MomentColumn()
    at: Date;
  }
  return StateChange;
}
