import type { DepartmentDefinition } from '@unionhall/graphql';
import { financeCollection } from '@unionhall/finance-collection';
import { governance } from '@unionhall/governance';
import { grants } from '@unionhall/grants';
import { personnel } from '@unionhall/personnel';
import { workstations } from '@unionhall/workstations';

/** Every department of the house. */
export const definitions: readonly DepartmentDefinition[] = [personnel, governance, grants, financeCollection, workstations];
