export type { DatabaseServer, DatabaseServerKind } from './database-server';
export { type DatabasePurpose, ensureDatabaseServer, type EnsureDatabaseServerOptions } from './ensure-database-server';
