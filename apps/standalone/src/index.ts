export * from './definitions';
export * from './start-standalone';
