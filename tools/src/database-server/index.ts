// By its path, not by its package: jest's set-up loads this file before anything resolves packages to their sources.
export type { DatabaseServer, DatabaseServerKind } from '../../../libs/testing/src/database-server';
export { type DatabasePurpose, ensureDatabaseServer, type EnsureDatabaseServerOptions } from './ensure-database-server';
