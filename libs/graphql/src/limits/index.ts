export * from './limits';
export { limitsForServer, type ServerLimits } from './limits-for-server';
export { costOf } from './query-cost';
export { type CountedContext, createRateLimit, mutationRateLimit, type Rate, type RateLimit } from './rate-limit';
export { shapeRules } from './shape-rules';
