export * from './caller';
export * from './departments';
export * from './errors';
export * from './events';
export * from './power-items';
export * from './questions';
export * from './replays';
