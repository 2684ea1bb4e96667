import { createConnection } from 'mysql2/promise';

/**
 * Connects once and returns what the server says of its version.
 *
 * @throws mysql2's error when it does not answer
 */
export async function serverVersion(url: string): Promise<string> {
  const connection = await createConnection({ uri: url, connectTimeout: 2000 });
  try {
    const [rows] = await connection.query<[{ version: string } & import('mysql2').RowDataPacket]>('SELECT VERSION() AS version');
    return rows[0].version;
  } finally {
    await connection.end();
  }
}
