import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Audit, AuditStateEnum } from './audit.entity';
import { type AuditState, auditTransitions } from './audit.transitions';

/** One step in the life of an audit, append-only: `verify` holds the steps to the transition table. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '审计流转记录。One step in the life of an audit.' })
@Entity('audit_state_change')
export class AuditStateChange extends stateChangeOf<AuditState>(() => AuditStateEnum) {}

/** How an audit begins and moves: the only ways its state changes. */
export const auditLife = lifeOf(Audit, AuditStateChange, auditTransitions);
