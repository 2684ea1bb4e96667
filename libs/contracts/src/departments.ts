/** The departments of the federation (部门): one subgraph, one database schema, one login each. */
export const departments = ['personnel', 'governance', 'grants', 'finance-collection', 'workstations'] as const;

/** One of the departments. */
export type Department = (typeof departments)[number];
