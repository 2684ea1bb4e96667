export * from './limits';
export { limitsForServer, type ServerLimits } from './limits-for-server';
export { type CountedContext, createRateLimit, mutationRateLimit, type Rate, type RateLimit } from './rate-limit';
