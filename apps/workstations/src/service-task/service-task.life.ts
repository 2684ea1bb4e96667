import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { ServiceTask, ServiceTaskStateEnum } from './service-task.entity';
import { type ServiceTaskState, serviceTaskTransitions } from './service-task.transitions';

/** One step in the life of a task, append-only. Reached only through its task. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '服务任务流转记录。One step in the life of a task.' })
@Entity('service_task_state_change')
export class ServiceTaskStateChange extends stateChangeOf<ServiceTaskState>(() => ServiceTaskStateEnum) {}

/** How a task begins and moves: the only ways its state changes. */
export const serviceTaskLife = lifeOf(ServiceTask, ServiceTaskStateChange, serviceTaskTransitions);
