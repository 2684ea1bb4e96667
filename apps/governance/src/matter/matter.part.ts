import type { DepartmentPart } from '@unionhall/graphql';
import { attachEvidence } from './attach-evidence';
import { MatterEvidence } from './matter-evidence.entity';
import { MatterParty } from './matter-party.entity';
import { MatterTask } from './matter-task.entity';
import { Matter } from './matter.entity';
import { MatterEvidenceFields, MatterFields, MatterPartyFields, MatterTaskFields } from './matter.fields';
import { matterLife } from './matter.life';
import { MatterResolver } from './matter.resolver';
import { raiseMatter } from './raise-matter';
import { withdrawMatter } from './withdraw-matter';

export const matterPart: DepartmentPart = {
  acts: [raiseMatter, attachEvidence, withdrawMatter],
  entities: [Matter, MatterParty, MatterEvidence, MatterTask],
  lives: [matterLife],
  resolvers: [MatterResolver, MatterFields, MatterPartyFields, MatterEvidenceFields, MatterTaskFields],
};
