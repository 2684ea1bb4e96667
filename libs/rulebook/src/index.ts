export type { Bilingual, Locale } from './bilingual';
export * from './clauses';
export * from './labels';
export * from './parameters';
export * from './refusals';
export * from './remedies';
export * from './rule';
export * from './rules/decision-eyes';
export * from './rules/registered-persons';
