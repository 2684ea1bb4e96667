export * from './dated';
export * from './local-date';
export * from './money';
export * from './rule';
export * from './transitions';
export * from './working-days';
