import { act, type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { bigramsOf } from '../funded-before/title-similarity';
import { type JudgedRow, judgedRows } from './judged-rows';
import { PastAwardImport } from './past-award-import.entity';
import { CommitPastAwardsInput } from './past-award.inputs';
import { PastAward, PastAwardBigram } from './past-award.entity';
import { commitPastAwardsRules } from './commit-past-awards.rule';

/** Enters a list that was looked at (登记历年立项名单), by the ticket of its preview, all or nothing; the same file twice enters nothing twice. */
export const commitPastAwards = act({
  name: 'commitPastAwards',
  description: '登记已预览的历年立项名单,全部登记或全部不登记。Enters a list that was previewed, all or nothing.',
  who: ['officer'],
  input: CommitPastAwardsInput,
  object: PastAwardImport,
  answers: 'pastAwardImport',
  gather: async (source, { input: { importId, expectedVersion }, today }) => {
    const list = await source.toChange(PastAwardImport, importId, expectedVersion);
    const judged = await judgedRows(source, list.rows, today);
    return { list, judged, verdictsNow: judged.map(({ verdict }) => verdict) };
  },
  rules: commitPastAwardsRules,
  write: async (tx, { input: { importId }, list, judged, personId, today }) => {
    const employers = await employersByName(tx, judged.map(({ content }) => content!.employerName));
    for (const row of judged) await enter(tx, row, employers.get(row.content!.employerName) ?? null, importId);
    return guardedUpdate(tx.manager, PastAwardImport, list, { committedById: personId, committedOn: today });
  },
  about: ({ importId }) => importId,
});

async function enter(tx: ActTransaction, { verdict, content, existing }: JudgedRow, employerId: string | null, importId: string): Promise<void> {
  const { amount, grantedOn } = content!;
  if (verdict === 'changed') await guardedUpdate(tx.manager, PastAward, existing!, { amount, grantedOn, employerId, importId });
  if (verdict !== 'new') return;
  const { id: pastAwardId, title } = await insertRow(tx.manager, PastAward, { id: tx.newId(), ...content!, employerId, importId, version: 1 });
  const bigrams = bigramsOf(title);
  if (bigrams.length > 0) await tx.manager.insert(PastAwardBigram, bigrams.map((bigram) => ({ bigram, size: bigrams.length, pastAwardId })));
}

/** Which employer of the register bears or bore each of these names; a name two have borne is nobody's. */
async function employersByName({ manager }: Pick<ActTransaction, 'manager'>, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bear = await manager.query<{ id: string; name: string }[]>('SELECT id, name FROM employer_copy WHERE name IN (?)', [names]);
  const bore = await manager.query<{ id: string; name: string }[]>(
    `SELECT employer.id, borne.name FROM employer_copy AS employer JOIN JSON_TABLE(employer.names, '$[*]' COLUMNS (name VARCHAR(200) PATH '$.name')) AS borne WHERE borne.name IN (?)`,
    [names],
  );
  const byName = Map.groupBy([...bear, ...bore], ({ name }) => name);
  return new Map([...byName].flatMap(([name, owners]) => (new Set(owners.map(({ id }) => id)).size === 1 ? [[name, owners[0]!.id] as const] : [])));
}
