import { employerChanged } from '@unionhall/contracts';
import { on } from '@unionhall/database';
import { localDate } from '@unionhall/kernel';
import { keepEmployerCopy } from '../employer/keep-employer-copy';

/** Keeps the copy of the common register of employers, which finance-collection owns [BH-8]. */
export const onEmployerChanged = on(employerChanged, (manager, { employerId, name, kind, mergedIntoId, names, version }) =>
  keepEmployerCopy(manager, { id: employerId, name, kind, mergedIntoId, names: names.map((each) => ({ name: each.name, from: localDate(each.from) })), version }),
);
