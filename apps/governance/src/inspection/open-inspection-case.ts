import { act, type FactSource, rowsOf } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { AuditFinding } from '../audit/audit-finding.entity';
import { auditFindingLife } from '../audit/audit-finding.life';
import { isFindingOverdue } from '../audit/audit.queries';
import { Inquiry } from '../inquiry/inquiry.entity';
import { isOverdue } from '../inquiry/inquiry.queries';
import { powerItemByCode } from '../power-item/power-item.queries';
import { inspection } from '../relation/relation-readers';
import { InspectionCase } from './inspection-case.entity';
import { OpenInspectionCaseInput } from './inspection-case.inputs';
import { inspectionCaseLife } from './inspection-case.life';
import { openInspectionCaseRules } from './open-inspection-case.rule';

/**
 * Opens a case, from a finding or inquiry that is overdue, about an act, or about a power on a day (立案) [GY-5d]. Under no
 * power item: its holder would see it in the index of acts.
 */
export const openInspectionCase = act({
  name: 'openInspectionCase',
  description: '立案核查,案情保密。Opens a confidential case, from an overdue finding or inquiry or by hand [GY-5d].',
  who: inspection,
  input: OpenInspectionCaseInput,
  object: InspectionCase,
  answers: 'inspectionCase',
  gather: async (source, { input, today }) => {
    const { findingId, inquiryId } = input;
    const finding = findingId ? await source.toChange(AuditFinding, findingId) : null;
    const inquiry = inquiryId ? await source.toRead(Inquiry, inquiryId) : null;
    const origin = (finding && { overdue: isFindingOverdue(finding, today), dueOn: finding.dueOn }) ?? (inquiry && { overdue: isOverdue(inquiry, today), dueOn: inquiry.dueOn });
    return { finding, origin, event: await eventOf(source, input, finding, inquiry), earlier: inquiryId ? await caseFrom(source, inquiryId) : null };
  },
  rules: openInspectionCaseRules,
  write: async (tx, { input, finding, event, personId: openedById, today: openedOn, now }) => {
    const { findingId = null, inquiryId = null, indexedActId = null, allegation } = input;
    if (finding) await auditFindingLife.move(tx, finding, 'openInspectionCase', now);
    const about = { powerItemCode: event!.powerItemCode, eventDay: event!.eventDay, findingId, inquiryId, indexedActId: indexedActId ?? finding?.indexedActId ?? null };
    const later = { outcome: null, conclusion: null, concludedById: null, concludedOn: null };
    return inspectionCaseLife.begin(tx, { id: tx.newId(), ...about, allegation: allegation.trim(), openedById, openedOn, ...later, version: 1 }, 'openInspectionCase', now);
  },
});

/** Where and when it happened: the act's day, or the last day an inquiry should have been answered. */
async function eventOf(source: FactSource, { indexedActId, powerItem, eventDay }: OpenInspectionCaseInput, finding: AuditFinding | null, inquiry: Inquiry | null) {
  if (inquiry) return { powerItemCode: inquiry.powerItemCode, eventDay: inquiry.dueOn };
  const actId = finding?.indexedActId ?? indexedActId;
  if (actId) {
    const act = await source.find(ActIndexEntry, actId);
    return act && { powerItemCode: act.powerItemCode, eventDay: act.day };
  }
  const item = powerItem ? await powerItemByCode(source, powerItem) : null;
  return item && eventDay ? { powerItemCode: item.code, eventDay } : null;
}

/** The case that came of an inquiry, or null. */
async function caseFrom({ statements }: FactSource, inquiryId: string): Promise<{ openedOn: LocalDate } | null> {
  const [earlier] = await rowsOf(statements, InspectionCase, 'WHERE inquiry_id = ?', [inquiryId]);
  return earlier ?? null;
}
