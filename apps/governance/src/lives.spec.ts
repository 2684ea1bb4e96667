import type { TransitionTable } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { type LifeShape, shapeOf } from '@unionhall/testing';
import { agendaItemTransitions } from './agenda-item/agenda-item.transitions';
import { auditFindingTransitions } from './audit/audit-finding.transitions';
import { auditTransitions } from './audit/audit.transitions';
import { decisionTaskTransitions } from './decision-task/decision-task.transitions';
import { inquiryTransitions } from './inquiry/inquiry.transitions';
import { inspectionCaseTransitions } from './inspection/inspection-case.transitions';
import { matterTransitions } from './matter/matter.transitions';
import { meetingTransitions } from './meeting/meeting.transitions';

it.each<[keyof typeof enumLabels, TransitionTable<string>, Partial<LifeShape>]>([
  ['AgendaItemState', agendaItemTransitions, { begins: ['placeOnAgenda'], ends: ['decided', 'deferred', 'withdrawn'] }],
  ['AuditFindingState', auditFindingTransitions, { begins: ['recordFinding'], ends: ['confirmed', 'referred'] }],
  ['AuditState', auditTransitions, { begins: ['openAudit'], ends: ['closed'] }],
  ['DecisionTaskState', decisionTaskTransitions, { begins: ['closeVote'], ends: ['confirmed'] }],
  ['InquiryState', inquiryTransitions, { begins: ['askInquiry', 'askInquiryAnew'], ends: ['appraised'] }],
  ['InspectionCaseState', inspectionCaseTransitions, { begins: ['openInspectionCase'], ends: ['concluded'] }],
  ['MatterState', matterTransitions, { begins: ['raiseMatter'], ends: ['decided', 'withdrawn'] }],
  ['MeetingState', meetingTransitions, { begins: ['callMeeting'], ends: ['signed'] }],
])('%s: begins, ends and goes nowhere else', (states, table, shape) => expect(shapeOf(table, Object.keys(enumLabels[states]))).toEqual({ stuck: [], unreached: [], ...shape }));
