export * from './definitions';
export * from './demonstration/graph-client';
export * from './demonstration/load-demonstration';
export * from './demonstration/personas';
export * from './start-standalone';
