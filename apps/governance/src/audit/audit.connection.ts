import { connectionOf } from '@unionhall/graphql';
import { AuditFinding } from './audit-finding.entity';
import { AuditPopulationEntry } from './audit-population-entry.entity';
import { Audit } from './audit.entity';

export const AuditConnection = connectionOf('Audit', '审计', () => Audit);
export const AuditFindingConnection = connectionOf('AuditFinding', '审计问题', () => AuditFinding);
export const AuditPopulationEntryConnection = connectionOf('AuditPopulationEntry', '审计总体', () => AuditPopulationEntry);
