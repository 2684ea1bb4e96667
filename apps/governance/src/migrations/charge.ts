import { createTable, ID, type Migration } from '@unionhall/database';
import { guardInsert } from './guard-insert';

/** Whether a row that is there shares a day with the new one; one that ended on its first day shares none. */
const sharesDays = '(vacated_on IS NULL OR (from_day < vacated_on AND NEW.from_day < vacated_on)) AND (NEW.vacated_on IS NULL OR from_day < NEW.vacated_on)';

/** Who stands in for whom, and that the database itself knows one holder and one delegate a day [GY-4]. */
export const chargeMigrations: readonly Migration[] = [
  createTable(
    2026112810001,
    'charge_delegation',
    `id ${ID} NOT NULL PRIMARY KEY, charge_id ${ID} NOT NULL, delegate_id ${ID} NOT NULL, from_day DATE NOT NULL, vacated_on DATE NOT NULL, end_reason VARCHAR(32) NULL,
     decision_id ${ID} NULL, document VARCHAR(200) NULL, version INT NOT NULL, KEY by_charge (charge_id, id), KEY by_delegate (delegate_id, id),
     CHECK (vacated_on >= from_day), CHECK (decision_id IS NOT NULL OR document IS NOT NULL), FOREIGN KEY (charge_id) REFERENCES power_charge (id),
     FOREIGN KEY (decision_id) REFERENCES decision (id)`,
  ),
  guardInsert(2026112810002, 'charge_delegation', 'one_a_day', `EXISTS (SELECT 1 FROM charge_delegation WHERE charge_id = NEW.charge_id AND ${sharesDays})`, 'one stands in on a day'),
  guardInsert(2026112810003, 'power_charge', 'one_a_day', `EXISTS (SELECT 1 FROM power_charge WHERE power_item_id = NEW.power_item_id AND ${sharesDays})`, 'an item has one holder on a day'),
];
