import type { DepartmentPart } from '@unionhall/graphql';
import { AuditFinding } from './audit-finding.entity';
import { auditFindingLife } from './audit-finding.life';
import { AuditPopulationEntry } from './audit-population-entry.entity';
import { AuditSampleEntry } from './audit-sample-entry.entity';
import { Audit } from './audit.entity';
import { auditLife } from './audit.life';
import { AuditFindingResolver, AuditResolver, AuditSampleEntryFields } from './audit.resolver';
import { AuditedItem } from './audited-item.entity';
import { closeAudit } from './close-audit';
import { confirmRectification } from './confirm-rectification';
import { drawAuditSample } from './draw-audit-sample';
import { openAudit } from './open-audit';
import { recordFinding } from './record-finding';
import { rectifyFinding } from './rectify-finding';

export const auditPart: DepartmentPart = {
  acts: [openAudit, drawAuditSample, recordFinding, rectifyFinding, confirmRectification, closeAudit],
  entities: [Audit, AuditedItem, AuditPopulationEntry, AuditSampleEntry, AuditFinding],
  lives: [auditLife, auditFindingLife],
  resolvers: [AuditResolver, AuditSampleEntryFields, AuditFindingResolver],
};
