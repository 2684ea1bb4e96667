export * from './callers';
export * from './environment';
export * from './test-house';
export * from './operations';
export * from './services/start-services';
export * from './services/move-clocks';
export * from './database-server';
export * from './verify';
