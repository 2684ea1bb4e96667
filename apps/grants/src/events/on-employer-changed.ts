import { employerChanged } from '@unionhall/contracts';
import { on } from '@unionhall/database';
import { keepEmployerCopy } from '../employer/keep-employer-copy';

/** Keeps the copy of the common register of employers, which finance-collection owns [BH-8]. */
export const onEmployerChanged = on(employerChanged, (manager, { employerId, name, kind, mergedIntoId, version }) =>
  keepEmployerCopy(manager, { id: employerId, name, kind, mergedIntoId, version }),
);
