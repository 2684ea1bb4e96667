import { employerMigrations } from './employer';

/** The tables of finance-collection, in the order they are made. */
export const migrations = [...employerMigrations];
