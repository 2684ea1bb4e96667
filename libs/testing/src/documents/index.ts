export * from './bombard';
