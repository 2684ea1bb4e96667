import type { EnumLabels } from './enum-labels';
import { financeCollectionLabels } from './finance-collection';
import { governanceLabels } from './governance';
import { grantsLabels } from './grants';
import { houseLabels } from './house';
import { personnelLabels } from './personnel';
import { workstationsLabels } from './workstations';

/** The labels of every enumeration and code list by name, then by value as stored; the compiler knows each. */
export const enumLabels = {
  ...houseLabels,
  ...personnelLabels,
  ...governanceLabels,
  ...grantsLabels,
  ...financeCollectionLabels,
  ...workstationsLabels,
} as const satisfies EnumLabels;
