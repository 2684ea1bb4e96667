import type { Role } from '@unionhall/contracts';

/** Who keeps the registers of governance (权力监督工作人员): powers, seats, charges, parameters. What they enter was decided elsewhere. */
export const governanceOffice = ['meeting-secretary', 'department-head', 'officer'] as const satisfies readonly Role[];
