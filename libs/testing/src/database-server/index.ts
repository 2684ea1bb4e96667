export type { DatabaseServer, DatabaseServerKind } from './database-server';
export type { Engine } from './engine';
export { findEngine } from './find-engine';
export { freePort } from './free-port';
export { NoEngineError } from './no-engine-error';
export { isRunning, until } from './processes';
export { type PrivateServerOptions, startPrivateServer } from './private-server';
export { newScratchFolder, scratchParent } from './scratch-folder';
export { serverVersion } from './server-version';
