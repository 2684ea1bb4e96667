export * from './clamd-scanner';
export * from './file-refused';
export * from './file-routes';
export * from './file-store';
export { fileTypes } from './file-type';
export type { FileType } from './file-type';
export * from './folder-store';
