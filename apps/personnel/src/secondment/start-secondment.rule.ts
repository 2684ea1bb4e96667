import { includesDay, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AppointmentDays, firstFullDay } from '../appointment/holders.rule';

/** What the rules of startSecondment look at. */
export interface StartSecondmentFacts {
  readonly input: { readonly from: LocalDate; readonly returnsOn?: LocalDate | null; readonly workstationId: string; readonly capacity: 'vice-chair' | 'established-cadre' | 'assistant' };
  readonly person: { readonly name: string };
  /** The workstation as its owner answers; without a name it is in no register. */
  readonly workstation: { readonly name: string | null; readonly closed: boolean };
  /** Every membership of the person, past and present. */
  readonly memberships: readonly (AppointmentDays & { readonly status: 'civil-servant' | 'institution-staff' | 'professional-union-worker' })[];
  /** Every appointment of the person, with the kind of its post. */
  readonly appointments: readonly (AppointmentDays & { readonly kind: string })[];
  /** Every secondment of the person, past and present. */
  readonly secondments: readonly (AppointmentDays & { readonly workstationName: string })[];
}

const holdsOn = (day: LocalDate) => ({ from, until }: AppointmentDays) => includesDay({ first: from, last: until }, day);

/** HOUSE-2: the station is in the register. */
export const workstationIsRegistered = rule<StartSecondmentFacts>('HOUSE-2', 'house.not-registered', ({ workstation, input: { workstationId } }) =>
  workstation.name !== null ? ok : refuse({ path: ['workstationId'], facts: { id: workstationId }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-2: and still live. */
export const workstationIsLive = rule<StartSecondmentFacts>('HOUSE-2', 'personnel.workstation-closed', ({ workstation: { name, closed } }) =>
  closed ? refuse({ path: ['workstationId'], facts: { workstation: name }, remedy: 'choose-a-live-station' }) : ok,
);

/** HOUSE-2: whoever is seconded is on the staff that day. */
export const isOnStaffThatDay = rule<StartSecondmentFacts>('HOUSE-2', 'personnel.not-on-staff', ({ input: { from }, person, memberships }) =>
  memberships.some(holdsOn(from)) ? ok : refuse({ path: ['personId'], facts: { person: person.name, day: from }, remedy: 'register-the-staff-member' }),
);

/** HOUSE-5: who is seconded without an end stays on the staff without an end. */
export const staysOnStaff = rule<StartSecondmentFacts>('HOUSE-5', 'personnel.secondment-outlasts-membership', ({ input: { from }, workstation, memberships }) => {
  const until = memberships.find(holdsOn(from))?.until ?? null;
  return until === null ? ok : refuse({ path: ['from'], facts: { workstation: workstation.name, until }, remedy: 'second-whoever-fits' });
});

/** DX-2: a vice-chair holds a leadership post, a cadre on the establishment is a civil servant or institution staff. */
export const capacityIsHeld = rule<StartSecondmentFacts>('DX-2', 'personnel.capacity-not-held', ({ input: { from, capacity }, person, memberships, appointments }) => {
  const holdsIt = {
    'vice-chair': appointments.some((each) => each.kind === 'leadership' && holdsOn(from)(each)),
    'established-cadre': memberships.some((each) => each.status !== 'professional-union-worker' && holdsOn(from)(each)),
    assistant: true,
  }[capacity];
  return holdsIt ? ok : refuse({ path: ['capacity'], facts: { person: person.name, day: from, capacity }, remedy: 'second-whoever-fits' });
});

/** HOUSE-3: nobody is seconded to two places at a time. */
export const isNotSecondedElsewhere = rule<StartSecondmentFacts>('HOUSE-3', 'personnel.seconded-already', ({ input: { from }, person, secondments }) => {
  const other = secondments.find((each) => firstFullDay([each], 1, from) !== undefined);
  return other === undefined
    ? ok
    : refuse({ path: ['personId'], facts: { person: person.name, day: other.from > from ? other.from : from, workstation: other.workstationName }, remedy: 'end-the-secondment-first' });
});

/** HOUSE-5: the return is planned for after the first day. */
export const returnsAfterGoing = rule<StartSecondmentFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from, returnsOn } }) =>
  !returnsOn || returnsOn > from ? ok : refuse({ path: ['returnsOn'], facts: { first: from, last: returnsOn }, remedy: 'put-the-dates-in-order' }),
);

export const startSecondmentRules = [workstationIsRegistered, workstationIsLive, isOnStaffThatDay, staysOnStaff, capacityIsHeld, isNotSecondedElsewhere, returnsAfterGoing];
