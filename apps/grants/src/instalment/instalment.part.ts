import type { DepartmentPart } from '@unionhall/graphql';
import { InstalmentRequest } from './instalment-request.entity';
import { Instalment } from './instalment.entity';
import { instalmentLife } from './instalment.life';
import { InstalmentRequestFields, InstalmentResolver } from './instalment.resolver';
import { requestInstalment } from './request-instalment';

export const instalmentPart: DepartmentPart = {
  acts: [requestInstalment],
  entities: [Instalment, InstalmentRequest],
  lives: [instalmentLife],
  resolvers: [InstalmentResolver, InstalmentRequestFields],
};
