import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AllowanceRun, AllowanceRunStateEnum } from './allowance-run.entity';
import { type AllowanceRunState, allowanceRunTransitions } from './allowance-run.transitions';

/** One step in the life of a month’s allowances, append-only. Reached only through its month. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '月度岗位津贴流转记录。One step in the life of a month’s allowances.' })
@Entity('allowance_run_state_change')
export class AllowanceRunStateChange extends stateChangeOf<AllowanceRunState>(() => AllowanceRunStateEnum) {}

/** How the allowances of a month begin and move: the only ways their state changes. */
export const allowanceRunLife = lifeOf(AllowanceRun, AllowanceRunStateChange, allowanceRunTransitions);
