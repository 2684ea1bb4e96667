import type { DepartmentPart } from '@unionhall/graphql';
import { recoverGrantFunds } from './recover-grant-funds';
import { GrantRecovery } from './recovery.entity';
import { AwardRecoveryFields, GrantRecoveryFields } from './recovery.fields';
import { recoveryLife } from './recovery.life';

export const recoveryPart: DepartmentPart = {
  acts: [recoverGrantFunds],
  entities: [GrantRecovery],
  lives: [recoveryLife],
  resolvers: [GrantRecoveryFields, AwardRecoveryFields],
};
