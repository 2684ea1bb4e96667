import type { Connection, RowDataPacket } from 'mysql2/promise';

/** The oldest MariaDB whose statements the house uses (SKIP LOCKED); 10.11 is the one that is tested. */
const OLDEST = [10, 6] as const;

/** Why a server of this version cannot carry the house, or null. Migrations and queries use forms of MariaDB that MySQL does not know. */
export function unfitVersion(version: string): string | null {
  const [, major, minor] = /^(?:5\.5\.5-)?(\d+)\.(\d+)/.exec(version) ?? [];
  const isNewEnough = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
  return version.includes('MariaDB') && isNewEnough ? null : `the house needs MariaDB ${OLDEST.join('.')} or later; this server is ${version}`;
}

/** Throws when the server cannot carry the house: half a schema is worse than none. */
export async function requireFitServer(admin: Connection): Promise<void> {
  const [[row]] = await admin.query<(RowDataPacket & { readonly version: string })[]>('SELECT VERSION() AS version');
  const unfit = unfitVersion(row!.version);
  if (unfit) throw new Error(unfit);
}
