export * from './definitions';
export * from './demonstration/demonstration-people';
export * from './demonstration/graph-client';
export * from './demonstration/load-demonstration';
export * from './demonstration/personas';
export * from './demonstration/year/competition';
export type * from './demonstration/year/demonstration-year';
export * from './demonstration/year/load-demonstration-year';
export * from './start-standalone';
