import type { EventType, unionFormed } from '@unionhall/contracts';
import { insertRow, type MoveTransaction } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { type Objective, ObjectiveResult } from './performance-assessment.entity';

type FormedUnion = typeof unionFormed extends EventType<infer Payload> ? Payload : never;

/** Counts a union and its members for whoever brought it about, where objectives of his of that day still run; each once [WZ-11]. */
export async function countUnionFormed(tx: MoveTransaction, { tradeUnionId, name, members, formedOn, broughtAboutById: personId, formedById }: FormedUnion): Promise<void> {
  const objectives = await tx.manager.query<Pick<Objective, 'id' | 'measure'>[]>(
    `SELECT objective.id, objective.measure FROM objective JOIN performance_assessment assessment ON assessment.id = objective.assessment_id JOIN performance_cycle cycle ON cycle.id = assessment.cycle_id
     WHERE assessment.person_id = ? AND assessment.state = 'under-way' AND ? BETWEEN cycle.from_day AND cycle.until_day AND objective.measure IN ('unions-formed', 'members-joined') ORDER BY objective.id FOR UPDATE`,
    [personId, formedOn],
  );
  const amounts = { 'unions-formed': 1, 'members-joined': members } as const;
  for (const measure of ['unions-formed', 'members-joined'] as const) {
    // Of two objectives over the same count the first has it: a source counts once.
    const objective = objectives.find((each) => each.measure === measure);
    if (!objective || amounts[measure] === 0 || (await tx.manager.existsBy(ObjectiveResult, { measure, source: tradeUnionId }))) continue;
    const result = { objectiveId: objective.id, personId, measure, source: tradeUnionId, amount: amounts[measure], achievedOn: formedOn as LocalDate, description: name, evidenceSha256: null };
    await insertRow(tx.manager, ObjectiveResult, { id: tx.newId(), ...result, recordedById: formedById, actId: tx.actId, version: 1 });
  }
}
