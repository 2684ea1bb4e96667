import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AppointmentDays, firstFullDay } from '../appointment/holders.rule';
import { firstOverfilledDay, type Placed, placesOn, type Share } from '../establishment/set-establishment.rule';

/** A status, as stored. */
type Status = 'civil-servant' | 'institution-staff' | 'professional-union-worker';

/** Somebody who wants a place of the establishment of a status. */
export interface EstablishmentFacts {
  readonly place: { readonly status: Status; readonly from: LocalDate; readonly establishment: number; readonly staffDepartmentId: string };
  readonly staffDepartment: { readonly name: string };
  /** The places of that status set for departments. */
  readonly shares: readonly Share[];
  /** Everybody of that status, past and present. */
  readonly membersOfStatus: readonly Placed[];
}

/** Somebody who gets a status. */
export interface StatusFacts {
  readonly input: { readonly from: LocalDate; readonly retiresOn?: LocalDate | null };
  readonly person: { readonly name: string };
  /** Every membership of the person, past and present. */
  readonly memberships: readonly (AppointmentDays & { readonly status: Status })[];
}

/** What the rules of registerStaffMember look at. */
export interface RegisterStaffMemberFacts extends EstablishmentFacts, StatusFacts {
  readonly today: LocalDate;
}

/** HOUSE-5: who is registered is on the staff already. */
export const isOnStaffAlready = rule<RegisterStaffMemberFacts>('HOUSE-5', 'personnel.membership-begins-later', ({ input: { from }, today }) =>
  from <= today ? ok : refuse({ path: ['from'], facts: { from, today }, remedy: 'register-once-on-the-staff' }),
);

/** HOUSE-3: nobody has two statuses at a time. */
export const hasNoOtherStatus: Rule<StatusFacts> = rule<StatusFacts>('HOUSE-3', 'personnel.staff-member-registered', ({ input: { from }, person, memberships }) => {
  const other = memberships.find((membership) => firstFullDay([membership], 1, from) !== undefined);
  return other === undefined ? ok : refuse({ path: ['personId'], facts: { person: person.name, status: other.status, from: other.from }, remedy: 'end-the-membership-first' });
});

/** HOUSE-5: nobody retires before having begun. */
export const retiresAfterBeginning: Rule<StatusFacts> = rule<StatusFacts>('HOUSE-5', 'personnel.retires-before-beginning', ({ input: { from, retiresOn } }) =>
  !retiresOn || retiresOn > from ? ok : refuse({ path: ['retiresOn'], facts: { retiresOn, from }, remedy: 'check-the-day-of-retirement' }),
);

const hasRoom = (applies: (status: Status) => boolean) => ({ place: { status, from, establishment }, membersOfStatus }: EstablishmentFacts) => {
  const day = applies(status) ? firstFullDay(membersOfStatus, establishment, from) : undefined;
  return day === undefined ? ok : refuse({ path: ['establishmentId'], facts: { status, establishment, day }, remedy: 'wait-for-a-free-place' });
};

/** WZ-5: the professional union workers stay within their establishment, on that day and on any after it. */
export const professionalEstablishmentHasRoom: Rule<EstablishmentFacts> = rule<EstablishmentFacts>('WZ-5', 'personnel.establishment-full', hasRoom((status) => status === 'professional-union-worker'));

/** WZ-6: so do civil servants and institution staff. */
export const establishmentHasRoom: Rule<EstablishmentFacts> = rule<EstablishmentFacts>('WZ-6', 'personnel.establishment-full', hasRoom((status) => status !== 'professional-union-worker'));

/** WZ-6: where places were set for the department, it has one left, on that day and on any after it. */
export const departmentHasRoom: Rule<EstablishmentFacts> = rule<EstablishmentFacts>('WZ-6', 'personnel.department-establishment-full', ({ place: { status, from, staffDepartmentId }, staffDepartment, shares, membersOfStatus }) => {
  const day = firstOverfilledDay(shares, [...membersOfStatus, { staffDepartmentId, from, until: null }], staffDepartmentId, from);
  return day === undefined ? ok : refuse({ path: ['staffDepartmentId'], facts: { department: staffDepartment.name, status, places: placesOn(shares, staffDepartmentId, day) ?? 0, day }, remedy: 'wait-for-a-free-place' });
});

export const registerStaffMemberRules: readonly Rule<RegisterStaffMemberFacts>[] = [isOnStaffAlready, hasNoOtherStatus, retiresAfterBeginning, professionalEstablishmentHasRoom, establishmentHasRoom, departmentHasRoom];
