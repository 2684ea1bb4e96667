export * from './database-server';
export { SetupError } from './setup-error';
