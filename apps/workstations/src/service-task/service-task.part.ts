import type { DepartmentPart } from '@unionhall/graphql';
import { acceptServiceTask } from './accept-service-task';
import { completeServiceTask } from './complete-service-task';
import { confirmServiceTask } from './confirm-service-task';
import { recordServiceStep } from './record-service-step';
import { refuseServiceTask } from './refuse-service-task';
import { requestServiceTask } from './request-service-task';
import { ServiceStep } from './service-step.entity';
import { ServiceTask } from './service-task.entity';
import { serviceTaskLife } from './service-task.life';
import { ServiceStepFields, ServiceTaskResolver } from './service-task.resolver';
import { transferServiceTask } from './transfer-service-task';

export const serviceTaskPart: DepartmentPart = {
  acts: [requestServiceTask, acceptServiceTask, refuseServiceTask, transferServiceTask, recordServiceStep, completeServiceTask, confirmServiceTask],
  entities: [ServiceTask, ServiceStep],
  lives: [serviceTaskLife],
  resolvers: [ServiceTaskResolver, ServiceStepFields],
};
