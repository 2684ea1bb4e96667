import type { FactSource } from '../act/fact-source';
import type { Statements } from '../rows';
import type { PersonalData } from './personal-data';

/**
 * Encrypts a text of a person under the person's own key, which is made the first time and kept in `subject_key`,
 * sealed with the master key outside the database. Deleting that row erases everything sealed under it, while the
 * audit trail, which holds no such text, still verifies.
 */
export async function sealFor(statements: Statements, personalData: PersonalData, subjectId: string, text: string): Promise<Buffer> {
  await statements.query('INSERT IGNORE INTO subject_key (subject_id, sealed_key) VALUES (?, ?)', [subjectId, personalData.newSealedKey()]);
  const sealedKey = await keyOf(statements, subjectId);
  if (!sealedKey) throw new Error('the key just made is not there');
  return personalData.seal(sealedKey, text);
}

/** Decrypts what sealFor encrypted; null when the person's key was destroyed. */
export async function openFor(statements: Statements, personalData: PersonalData, subjectId: string, sealed: Buffer): Promise<string | null> {
  const sealedKey = await keyOf(statements, subjectId);
  return sealedKey && personalData.open(sealedKey, sealed);
}

async function keyOf(statements: Statements, subjectId: string): Promise<Buffer | null> {
  const [row] = await statements.query<{ sealed_key: Buffer }[]>('SELECT sealed_key FROM subject_key WHERE subject_id = ?', [subjectId]);
  return row?.sealed_key ?? null;
}

/** The key things are sealed under for a subject, itself sealed with the master key; null when none was made yet. One statement for a page of subjects. */
export async function sealedKeyOf({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>, subjectId: string): Promise<Buffer | null> {
  if (loaders) return loaders.batch('sealed key of subject', (ids) => sealedKeys(statements, ids)).load(subjectId);
  return (await sealedKeys(statements, [subjectId]))[0]!;
}

async function sealedKeys(statements: Statements, subjectIds: readonly string[]): Promise<(Buffer | null)[]> {
  const rows = await statements.query<{ id: string; key: Buffer }[]>('SELECT subject_id AS id, sealed_key AS `key` FROM subject_key WHERE subject_id IN (?)', [subjectIds]);
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return subjectIds.map((id) => keys.get(id) ?? null);
}

/** Whether the keys of a department were sealed with its master key: the first and the last, because a replacement goes from one to the other. */
export async function masterKeyFits(statements: Statements, personalData: PersonalData): Promise<boolean> {
  const rows = await statements.query<{ sealed_key: Buffer }[]>('(SELECT sealed_key FROM subject_key ORDER BY subject_id LIMIT 1) UNION ALL (SELECT sealed_key FROM subject_key ORDER BY subject_id DESC LIMIT 1)');
  return rows.every((row) => personalData.opens(row.sealed_key));
}
