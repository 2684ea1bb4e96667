import type { DepartmentPart } from '@unionhall/graphql';
import { InstalmentRequest } from './instalment-request.entity';
import { InstalmentStateChange } from './instalment-state-change.entity';
import { Instalment } from './instalment.entity';
import { InstalmentRequestFields, InstalmentResolver } from './instalment.resolver';
import { instalmentTransitions } from './instalment.transitions';
import { requestInstalment } from './request-instalment';

export const instalmentPart: DepartmentPart = {
  acts: [requestInstalment],
  entities: [Instalment, InstalmentStateChange, InstalmentRequest],
  resolvers: [InstalmentResolver, InstalmentRequestFields],
  transitions: { instalment: instalmentTransitions },
};
