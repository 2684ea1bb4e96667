import type { DepartmentPart } from '@unionhall/graphql';
import { declineSecondmentRequest } from './decline-secondment-request';
import { SecondmentRequest } from './secondment-request.entity';
import { secondmentRequestLife } from './secondment-request.life';
import { SecondmentRequestResolver } from './secondment-request.resolver';

export const secondmentRequestPart: DepartmentPart = {
  acts: [declineSecondmentRequest],
  entities: [SecondmentRequest],
  lives: [secondmentRequestLife],
  resolvers: [SecondmentRequestResolver],
};
