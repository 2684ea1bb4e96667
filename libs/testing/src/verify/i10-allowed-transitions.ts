import type { Department } from '@unionhall/contracts';
import { isAllowedStep, type TransitionTable } from '@unionhall/kernel';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** I10: every object came to its state by steps of its transition table only, one after the other, from a beginning. */
export async function allowedTransitions(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department, transitions } of house.definitions) {
    for (const [table, transitionTable] of Object.entries(transitions)) {
      if (house.has(department, `${table}_state_change`)) await checkHistory(house, department, table, transitionTable, inspection);
      await checkReachable(house, department, table, transitionTable, inspection);
    }
  }
  await checkRevisions(house, inspection);
  return inspection;
}

/** What an application said each time it was submitted is kept, numbered without a gap, and the last of it is what it says now. */
async function checkRevisions(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  if (!house.has('grants', 'grant_application_revision')) return;
  const wrong = await house.rows<{ id: string; submissions: string; kept: string }>(
    'grants',
    `SELECT application.id, submitted.steps AS submissions, COUNT(revision.id) AS kept FROM grant_application application
     JOIN (SELECT subject_id, COUNT(*) AS steps FROM grant_application_state_change WHERE to_state = 'submitted' GROUP BY subject_id) submitted ON submitted.subject_id = application.id
     LEFT JOIN grant_application_revision revision ON revision.application_id = application.id
     GROUP BY application.id, application.state, application.content_sha256, application.anonymised_on, submitted.steps
     HAVING COUNT(revision.id) <> submitted.steps OR COALESCE(MAX(revision.number), 0) <> submitted.steps
       OR (application.state NOT IN ('draft', 'returned', 'withdrawn') AND application.anonymised_on IS NULL AND SUM(revision.number = submitted.steps AND revision.content_sha256 = application.content_sha256) <> 1)`,
  );
  inspection.look(wrong.length);
  for (const { id, submissions, kept } of wrong) inspection.report('grants', 'grant_application_revision', [id], `submitted ${submissions} times, kept are ${kept}, or the last is another content than the application's`);
}

async function checkHistory(house: VerifiedHouse, department: Department, table: string, transitions: TransitionTable<string>, inspection: Inspection): Promise<void> {
  const kinds = await house.rows<{ from: string | null; to: string; steps: string }>(
    department,
    `SELECT from_state AS \`from\`, to_state AS \`to\`, COUNT(*) AS steps FROM ${table}_state_change GROUP BY from_state, to_state`,
  );
  for (const { from, to, steps } of kinds) {
    inspection.look(steps);
    if (isAllowed(transitions, from, to)) continue;
    const rows = await house.rows<{ id: string; subjectId: string }>(department, `SELECT id, subject_id AS subjectId FROM ${table}_state_change WHERE from_state <=> ? AND to_state = ?`, [from, to]);
    for (const { id, subjectId } of rows) inspection.report(department, `${table}_state_change`, [subjectId, id], `went from ${from ?? 'nothing'} to ${to}, which no act does`);
  }
  // Ids are in the order of time, and steps of one object are made one after the other under its lock.
  const holes = await house.rows<{ id: string; subjectId: string; from: string | null; before: string | null }>(
    department,
    `SELECT id, subject_id AS subjectId, from_state AS \`from\`, \`before\` FROM
       (SELECT id, subject_id, from_state, LAG(to_state) OVER (PARTITION BY subject_id ORDER BY id) AS \`before\` FROM ${table}_state_change) step
     WHERE NOT (from_state <=> \`before\`)`,
  );
  for (const { id, subjectId, from, before } of holes) {
    inspection.report(department, `${table}_state_change`, [subjectId, id], `a step from ${from ?? 'nothing'} follows one to ${before ?? 'nothing'}`);
  }
  const unlike = await house.rows<{ id: string; state: string; last: string | null }>(
    department,
    `SELECT subject.id, subject.state, step.to_state AS last FROM ${table} subject
     LEFT JOIN (SELECT subject_id, MAX(id) AS id FROM ${table}_state_change GROUP BY subject_id) newest ON newest.subject_id = subject.id
     LEFT JOIN ${table}_state_change step ON step.id = newest.id WHERE NOT (step.to_state <=> subject.state)`,
  );
  for (const { id, state, last } of unlike) inspection.report(department, table, [id], `is ${state}, its last step went to ${last ?? 'nothing: it has no history'}`);
}

/** A table without a history at least shows no state that no act leads to. */
async function checkReachable(house: VerifiedHouse, department: Department, table: string, transitions: TransitionTable<string>, inspection: Inspection): Promise<void> {
  const reached = [...new Set(Object.values(transitions).map(({ to }) => to))];
  const [counted] = await house.rows<{ objects: string }>(department, `SELECT COUNT(*) AS objects FROM ${table}`);
  inspection.look(counted!.objects);
  const lost = await house.rows<{ id: string; state: string }>(department, `SELECT id, state FROM ${table} WHERE state NOT IN (?)`, [reached]);
  for (const { id, state } of lost) inspection.report(department, table, [id], `is ${state}, which no act leads to`);
}

function isAllowed(transitions: TransitionTable<string>, from: string | null, to: string): boolean {
  if (from !== null) return isAllowedStep(transitions, from, to);
  return Object.values(transitions).some((row) => row.from.length === 0 && row.to === to);
}
