export * from './callers';
export * from './test-house';
export * from './operations';
export * from './services/start-services';
