import { act, type FactSource, insertRow, rowsOf } from '@unionhall/database';
import type { Month } from '@unionhall/kernel';
import { haveStaffNumbers } from '../workstation/staffing';
import { Workstation } from '../workstation/workstation.entity';
import { closeStationMonthRules } from './close-station-month.rule';
import { type PresentMonth, presentMonth } from './present-month';
import { StationMonth, StationMonthLine } from './station-month.entity';
import { CloseStationMonthInput } from './station-month.inputs';

/** Closes a month of a station: the report is made from the record and stays; a late correction is another one that says why (工作站月报) [DX-2, DX-3, DX-4]. */
export const closeStationMonth = act({
  name: 'closeStationMonth',
  description: '出具工作站月报,数据取自台账,出具后不再变动;有更正的,另行出具并说明理由。Closes a month of a station: the report is made from the record and stays; a late correction is another one that says why [DX-2, DX-3, DX-4].',
  who: ['officer', 'department-head', 'deputy'],
  input: CloseStationMonthInput,
  object: StationMonth,
  answers: 'stationMonth',
  ask: (ask, _input, source) => haveStaffNumbers(ask, source),
  gather: async (source, { input: { workstationId, month } }) => {
    // Locked for change, not for reading: two reports of one station must queue here, so that the second sees the first.
    const workstation = await source.toChange(Workstation, workstationId);
    const present = await presentMonth(source, workstation, month);
    return { workstation, present, earlier: await lastReport(source, workstationId, month, present) };
  },
  rules: closeStationMonthRules,
  write: async (tx, { input: { workstationId, month, reason }, present: { lines, ...numbers }, earlier, personId, today }) => {
    const about = earlier ? { number: earlier.number + 1, reason: reason!.trim() } : { number: 1, reason: null };
    const report = await insertRow(tx.manager, StationMonth, { id: tx.newId(), workstationId, month, ...about, ...numbers, closedById: personId, closedOn: today, version: 1 });
    for (const line of lines) await insertRow(tx.manager, StationMonthLine, { id: tx.newId(), stationMonthId: report.id, ...line });
    return report;
  },
});

async function lastReport({ statements }: FactSource, workstationId: string, month: Month, present: PresentMonth) {
  const [last] = await rowsOf(statements, StationMonth, 'WHERE workstation_id = ? AND month = ? ORDER BY number DESC LIMIT 1', [workstationId, month]);
  if (!last) return null;
  const lines = await rowsOf(statements, StationMonthLine, 'WHERE station_month_id = ? ORDER BY kind', [last.id]);
  return { number: last.number, closedOn: last.closedOn, isSame: asText(last, lines) === asText(present, present.lines) };
}

function asText({ daysOpen, daysShort, contractsInForce, workersCovered, workersHomes, assistancePoints }: Omit<PresentMonth, 'lines'>, lines: PresentMonth['lines']): string {
  return JSON.stringify([daysOpen, daysShort, contractsInForce, workersCovered, workersHomes, assistancePoints, lines.map(({ kind, requested, completed, confirmed, overdue }) => [kind, requested, completed, confirmed, overdue])]);
}
