export * from './dated';
export * from './local-date';
export * from './money';
export * from './months-after';
export * from './points';
export * from './rule';
export * from './transitions';
export * from './working-days';
