import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { WarningSign } from './warning-sign.type';

/** Which acts are looked at: the days included, and how often makes a sign. */
export interface WatchedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly atLeast: number;
}

/**
 * Signs in the index of acts, the most frequent first, at most a hundred; one statement:
 * somebody refused again and again under one power; acts done while nobody held the power [GY-2a]; somebody who did
 * at one thing what another had just been refused there [CP-5].
 */
export function warningSigns({ statements }: Loaders, { from, to, atLeast }: WatchedPeriod): Promise<WarningSign[]> {
  const grouped = 'COUNT(*) AS count, MIN(act_index.day) AS firstOn, MAX(act_index.day) AS lastOn';
  const within = 'act_index.day BETWEEN ? AND ?';
  return statements.query<WarningSign[]>(
    `SELECT kind, powerItemCode, personId, count, firstOn, lastOn FROM (
       SELECT 'repeatedly-refused' AS kind, power_item AS powerItemCode, person_id AS personId, ${grouped}
         FROM act_index WHERE ${within} AND outcome = 'refused' GROUP BY power_item, person_id
       UNION ALL SELECT 'done-without-holder', power_item, person_id, ${grouped}
         FROM act_index WHERE ${within} AND outcome = 'done' AND holder_id IS NULL GROUP BY power_item, person_id
       UNION ALL SELECT 'done-for-another', act_index.power_item, act_index.person_id, ${grouped}
         FROM act_index JOIN act_index refused ON refused.subject_id = act_index.subject_id AND refused.act = act_index.act AND refused.day = act_index.day
           AND refused.outcome = 'refused' AND refused.at < act_index.at AND refused.person_id <> act_index.person_id
         WHERE ${within} AND act_index.outcome = 'done' GROUP BY act_index.power_item, act_index.person_id) AS signs
     WHERE count >= ? ORDER BY count DESC, kind, powerItemCode, personId LIMIT ${LARGEST_PAGE}`,
    [from, to, from, to, from, to, atLeast],
  );
}
