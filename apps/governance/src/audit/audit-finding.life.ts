import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AuditFinding, AuditFindingStateEnum } from './audit-finding.entity';
import { type AuditFindingState, auditFindingTransitions } from './audit-finding.transitions';

/** One step in the life of a finding, append-only: `verify` holds the steps to the transition table. Reached only through its finding. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '审计问题流转记录。One step in the life of a finding.' })
@Entity('audit_finding_state_change')
export class AuditFindingStateChange extends stateChangeOf<AuditFindingState>(() => AuditFindingStateEnum) {}

/** How a finding begins and moves: the only ways its state changes. */
export const auditFindingLife = lifeOf(AuditFinding, AuditFindingStateChange, auditFindingTransitions);
