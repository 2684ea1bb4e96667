export * from './check-house';
export * from './fault-database';
export * from './fault-house';
export * from './faulty-line';
export * from './money-house';
export * from './money-load';
export * from './perform-surely';
export * from './random';
