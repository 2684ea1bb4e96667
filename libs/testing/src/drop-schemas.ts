import { departments } from '@unionhall/contracts';
import { schemaName } from '@unionhall/database';
import { createConnection } from 'mysql2/promise';

/** Removes the schemas and logins of a house that ran under a prefix, those it has; for houses made to be thrown away. */
export async function dropSchemas(adminUrl: string, prefix: string): Promise<void> {
  const admin = await createConnection({ uri: adminUrl });
  try {
    for (const department of departments) {
      const name = schemaName(prefix, department);
      await admin.query(`DROP DATABASE IF EXISTS \`${name}\``);
      await admin.query(`DROP USER IF EXISTS '${name}'@'%', '${name}_m'@'%'`);
    }
  } finally {
    await admin.end();
  }
}
