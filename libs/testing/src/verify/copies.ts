import type { Department } from '@unionhall/contracts';
import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** A table that one department owns and events copy to others. */
interface Copied {
  readonly copy: string;
  readonly owner: Department;
  /** The owner's table. */
  readonly table: string;
  /** What names a row on both sides, as SQL. */
  readonly key: { readonly owned: string; readonly copied: string };
  /** What must be equal at equal versions, as SQL; on the owner's side first. */
  readonly values: readonly { readonly owned: string; readonly copied: string }[];
  /** What an event about the row has as its subject, as SQL on the owner's side. */
  readonly subject: string;
}

const same = (...columns: string[]) => columns.map((column) => ({ owned: column, copied: column }));

const copies: readonly Copied[] = [
  {
    copy: 'decision_copy',
    owner: 'governance',
    table: 'decision',
    key: { owned: 'id', copied: 'id' },
    values: same('power_item', 'subject_type', 'subject_id', 'subject_sha256', 'outcome', 'decided_on', 'matter_id', 'amount', 'proposed_by_id', 'entered_by_id'),
    subject: 'id',
  },
  {
    copy: 'relation_copy',
    owner: 'governance',
    table: 'relation',
    key: { owned: 'id', copied: 'id' },
    values: same('kind', 'person_id', 'other_person_id', 'employer_id', 'from_day', 'withdrawn_on'),
    subject: 'id',
  },
  {
    copy: 'parameter_copy',
    owner: 'governance',
    table: '(SELECT row.parameter_id AS id, parameter.name, row.from_day, row.value, row.version FROM parameter_row row JOIN parameter ON parameter.id = row.parameter_id)',
    key: { owned: "CONCAT(name, ' v', version)", copied: "CONCAT(name, ' v', version)" },
    values: same('from_day', 'value'),
    subject: 'id',
  },
  {
    copy: 'secondment_copy',
    owner: 'personnel',
    table: 'secondment',
    key: { owned: 'id', copied: 'id' },
    values: same('person_id', 'workstation_id', 'capacity', 'from_day', 'until_day'),
    subject: 'id',
  },
  {
    copy: 'service_task_copy',
    owner: 'workstations',
    table: 'service_task',
    key: { owned: 'id', copied: 'id' },
    values: same('employer_id', 'kind', 'state'),
    subject: 'id',
  },
  {
    copy: 'employer_copy',
    owner: 'finance-collection',
    table: 'employer',
    key: { owned: 'id', copied: 'id' },
    values: same('name', 'kind', 'merged_into_id'),
    subject: 'id',
  },
];

interface Row {
  readonly id: string;
  readonly version: string | number;
  readonly value: string;
  readonly subject: string;
}

/** Every row of a copy says what its owner says in the same version; one that is behind has its event on the way. */
export async function checkCopies(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  for (const copied of copies) {
    if (!house.has(copied.owner, ownerTable(copied))) continue;
    for (const { department } of house.definitions) {
      if (!house.has(department, copied.copy)) continue;
      await compare(house, department, copied, inspection);
    }
  }
}

const ownerTable = ({ table }: Copied) => (table.startsWith('(') ? 'parameter_row' : table);

async function compare(house: VerifiedHouse, department: Department, { copy, owner, table, key, values, subject }: Copied, inspection: Inspection): Promise<void> {
  const text = (columns: string[]) => `JSON_ARRAY(${columns.map((column) => `CAST(${column} AS CHAR)`).join(', ')})`;
  const kept = await house.rows<Row>(department, `SELECT ${key.copied} AS id, version, CAST(${text(values.map((each) => each.copied))} AS CHAR) AS value FROM ${copy}`);
  if (kept.length === 0) return;
  inspection.look(kept.length);
  const owned = await house.rows<Row>(
    owner,
    `SELECT ${key.owned} AS id, version, CAST(${text(values.map((each) => each.owned))} AS CHAR) AS value, ${subject} AS subject FROM ${table} owned WHERE ${key.owned} IN (?)`,
    [kept.map(({ id }) => id)],
  );
  const rows = new Map(owned.map((row) => [row.id, row]));
  const waiting = (await house.eventsOnTheWay()).filter(({ from, consumer }) => from === owner && consumer === department);
  for (const { id, version, value } of kept) {
    const own = rows.get(id);
    if (!own) inspection.report(department, copy, [id], `${owner} has no such row`);
    else if (Number(version) > Number(own.version)) inspection.report(department, copy, [id], `is in version ${version}, ${owner}’s row in ${own.version}`);
    else if (Number(version) < Number(own.version)) {
      if (!waiting.some(({ subjectId }) => subjectId === own.subject)) inspection.report(department, copy, [id], `is in version ${version}, ${owner}’s row in ${own.version}, and nothing is on the way`);
    } else if (value !== own.value) inspection.report(department, copy, [id], `says ${value}, ${owner}’s row ${own.value}`);
  }
}
