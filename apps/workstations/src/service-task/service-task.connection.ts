import { connectionOf } from '@unionhall/graphql';
import { ServiceTask } from './service-task.entity';

export const ServiceTaskConnection = connectionOf('ServiceTask', '工作站服务任务', () => ServiceTask);
