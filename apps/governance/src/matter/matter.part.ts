import type { DepartmentPart } from '@unionhall/graphql';
import { attachEvidence } from './attach-evidence';
import { MatterEvidence } from './matter-evidence.entity';
import { MatterParty } from './matter-party.entity';
import { MatterStateChange } from './matter-state-change.entity';
import { Matter } from './matter.entity';
import { MatterEvidenceFields, MatterFields, MatterPartyFields } from './matter.fields';
import { MatterResolver } from './matter.resolver';
import { matterTransitions } from './matter.transitions';
import { raiseMatter } from './raise-matter';
import { withdrawMatter } from './withdraw-matter';

export const matterPart: DepartmentPart = {
  acts: [raiseMatter, attachEvidence, withdrawMatter],
  entities: [Matter, MatterParty, MatterEvidence, MatterStateChange],
  resolvers: [MatterResolver, MatterFields, MatterPartyFields, MatterEvidenceFields],
  transitions: { matter: matterTransitions },
};
