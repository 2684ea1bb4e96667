import { type Loaders, rowsOf } from '@unionhall/database';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { chargesOf, holdersAmong } from './accountable';
import { accountableOf } from './accountable.rule';
import type { CaseOrMeasure } from './case-or-measure.type';
import { InspectionCase } from './inspection-case.entity';

/**
 * Whether each person must answer, or would by the register, in a case that is open or found a breach; a measure only
 * follows such a case. Four statements for any number of persons.
 */
export async function casesOrMeasures(loaders: Loaders, personIds: readonly string[]): Promise<CaseOrMeasure[]> {
  const { statements } = loaders;
  const open = await rowsOf(statements, InspectionCase, "WHERE state = 'open'");
  const seats = open.length > 0 ? await everySeat({ loaders, statements }) : [];
  const charges = await chargesOf(statements, open.map(({ powerItemCode }) => powerItemCode));
  const concerned = open.flatMap((each) => accountableOf(holdersAmong(charges, each), seats, each.eventDay).map(({ personId }) => personId));
  const answering = personIds.length > 0 ? await statements.query<{ personId: string }[]>("SELECT person_id AS personId FROM accountable_person WHERE person_id IN (?) AND COALESCE(deviation, '') <> 'left-out'", [personIds]) : [];
  const onRecord = new Set([...concerned, ...answering.map(({ personId }) => personId)]);
  return personIds.map((personId) => ({ onRecord: onRecord.has(personId), version: onRecord.has(personId) ? 1 : 0 }));
}
