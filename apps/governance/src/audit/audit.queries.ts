import type { Caller } from '@unionhall/contracts';
import { type Loaders, sha256Hex, type Statements } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { AuditFinding } from './audit-finding.entity';
import type { AuditFindingFilter, AuditFindingOrder } from './audit-finding.inputs';
import { readsEveryFinding } from './audit-readers';
import { drawInDatabase, drawnWith, populationOf, populationSha256Of } from './audit-draw';
import type { AuditDraw } from './audit-draw.type';
import { AuditPopulationEntry } from './audit-population-entry.entity';
import { Audit } from './audit.entity';
import type { AuditFilter } from './audit.inputs';

/** Whether a finding is still to be put right after the last day for it. */
export function isFindingOverdue({ state, dueOn }: Pick<AuditFinding, 'state' | 'dueOn'>, today: LocalDate): boolean {
  return state === 'open' && dueOn < today;
}

/** A page of the audits, newest first. */
export function auditsPage(loaders: Loaders, { state }: AuditFilter, page: PageArguments): Promise<Connection<Audit>> {
  const scope = state ? { where: 'state = ?', parameters: [state] } : { where: 'TRUE', parameters: [] };
  return pageOf(loaders, Audit, { ...scope, orderBy: 'id', descending: true }, page);
}

/** A page of the acts an audit could draw, by their ids, ascending. */
export function auditPopulationPage(loaders: Loaders, auditId: string, page: PageArguments): Promise<Connection<AuditPopulationEntry>> {
  return pageOf(loaders, AuditPopulationEntry, { where: 'audit_id = ?', parameters: [auditId], orderBy: 'id' }, page);
}

/** A page of the findings the caller may read: all for those who supervise, for anybody else those he has to put right. */
export function findingsPage(
  loaders: Loaders,
  caller: Caller,
  today: LocalDate,
  { filter: { auditId, state, seriousness, overdue }, orderBy }: { readonly filter: AuditFindingFilter; readonly orderBy: AuditFindingOrder },
  page: PageArguments,
): Promise<Connection<AuditFinding>> {
  const conditions: [string, unknown[]][] = [];
  if (auditId) conditions.push(['audit_id = ?', [auditId]]);
  if (state) conditions.push(['state = ?', [state]]);
  if (seriousness) conditions.push(['seriousness = ?', [seriousness]]);
  if (overdue === true) conditions.push(["state = 'open' AND due_on < ?", [today]]);
  if (overdue === false) conditions.push(["(state <> 'open' OR due_on >= ?)", [today]]);
  if (!readsEveryFinding(caller)) conditions.push(['responsible_id = ?', [caller.personId]]);
  const where = ['TRUE', ...conditions.map(([condition]) => condition)].join(' AND ');
  return pageOf(loaders, AuditFinding, { where, parameters: conditions.flatMap(([, each]) => each), orderBy, descending: orderBy === 'id' }, page);
}

/** Draws again, by the database, and says whether it is what was drawn; null before the draw. */
export async function drawAgain({ statements }: Loaders, audit: Audit): Promise<AuditDraw | null> {
  if (audit.seed === null) return null;
  const population = await populationOf(statements, audit.id);
  const redrawn = await drawInDatabase(statements, audit.id, drawnWith(audit.seed, audit.drawRoot), audit.sampleSize);
  const drawn = await statements.query<{ actId: string }[]>('SELECT indexed_act_id AS actId FROM audit_sample WHERE audit_id = ? ORDER BY place', [audit.id]);
  return {
    seedIsAsCommitted: sha256Hex(audit.seed) === audit.seedSha256,
    rootIsOfTheTrail: await isRootAfter(statements, audit),
    populationIsAsFixed: population.length === audit.populationSize && populationSha256Of(population) === audit.populationSha256,
    redrawnActIds: redrawn,
    equal: redrawn.length === drawn.length && redrawn.every((id, index) => id === drawn[index]!.actId),
  };
}

/** Whether the root a draw was mixed with is that of the first checkpoint after the opening, in the trail and as it was anchored. */
async function isRootAfter(statements: Statements, { afterCheckpoint, drawRoot }: Audit): Promise<boolean> {
  if (afterCheckpoint === null) return drawRoot === null;
  const roots = await statements.query<{ root: string }[]>(
    "SELECT root FROM trail_checkpoint WHERE id = ? UNION ALL SELECT root FROM trail_anchor WHERE department = 'governance' AND checkpoint_id = ?",
    [afterCheckpoint + 1, afterCheckpoint + 1],
  );
  return roots.length > 0 && roots.every(({ root }) => root === drawRoot);
}
