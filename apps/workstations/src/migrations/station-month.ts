import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

const COUNTS = 'requested INT NOT NULL, completed INT NOT NULL, confirmed INT NOT NULL, overdue INT NOT NULL';

/** The tables of the monthly reports of stations: what was reported stays, a correction is another report. */
export const stationMonthSteps = [
  createTable(
    2026120111040,
    'station_month',
    `id ${ID} NOT NULL PRIMARY KEY, workstation_id ${ID} NOT NULL, month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, number INT NOT NULL, ${COUNTS}, days_open INT NOT NULL, days_short INT NOT NULL,
     contracts_in_force INT NOT NULL, workers_covered INT NOT NULL, workers_homes INT NOT NULL, assistance_points INT NOT NULL, reason VARCHAR(500) NULL, closed_by_id ${ID} NOT NULL, closed_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY numbered_once (workstation_id, month, number), KEY by_month (month, id),
     CONSTRAINT correction_says_why CHECK (number >= 1 AND (number = 1) = (reason IS NULL)), CONSTRAINT short_while_open CHECK (days_short BETWEEN 0 AND days_open),
     FOREIGN KEY (workstation_id) REFERENCES workstation (id)`,
  ),
  ...appendOnly(2026120111041, 'station_month'),
  createTable(
    2026120111043,
    'station_month_line',
    `id ${ID} NOT NULL PRIMARY KEY, station_month_id ${ID} NOT NULL, kind ${CODE} NOT NULL, ${COUNTS}, UNIQUE KEY one_line_a_kind (station_month_id, kind),
     FOREIGN KEY (station_month_id) REFERENCES station_month (id)`,
  ),
  ...appendOnly(2026120111044, 'station_month_line'),
];
