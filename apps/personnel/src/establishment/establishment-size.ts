import { type FactSource, parameterOn } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { ParameterName } from '@unionhall/rulebook';
import type { PersonnelStatus } from './establishment.entity';

/** The parameter that says how many of a status there may be [WZ-5, WZ-6]. */
const SIZE_OF = {
  'civil-servant': 'personnel.civil-servant-establishment',
  'institution-staff': 'personnel.institution-establishment',
  'professional-union-worker': 'personnel.professional-establishment',
} as const satisfies Readonly<Record<PersonnelStatus, ParameterName>>;

/** Every parameter about establishments. */
export const establishmentParameters = Object.values(SIZE_OF);

/** How many of a status there may be on a day. */
export const establishmentSize = (source: FactSource, status: PersonnelStatus, day: LocalDate): Promise<number> => parameterOn(source, SIZE_OF[status], day);
