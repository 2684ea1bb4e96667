import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AppointmentDays } from '../appointment/holders.rule';
import { type ContractDays, lastDayOf } from '../labour-contract/wage.rule';

/** What the rules of endStaffMembership look at. */
export interface EndStaffMembershipFacts {
  readonly input: { readonly until: LocalDate };
  readonly staffMembership: AppointmentDays;
  /** Every appointment of the person, with the name of its post. */
  readonly appointments: readonly (AppointmentDays & { readonly post: string })[];
  /** Every secondment under the membership. */
  readonly secondments: readonly (AppointmentDays & { readonly workstationName: string })[];
  /** Every labour contract under the membership. */
  readonly contracts: readonly ContractDays[];
}

/** HOUSE-3: a membership ends once. */
export const membershipHasNoEndYet = rule<EndStaffMembershipFacts>('HOUSE-3', 'personnel.membership-end-registered', ({ staffMembership: { until } }) =>
  until === null ? ok : refuse({ path: ['staffMembershipId'], facts: { until }, remedy: 'look-up-the-membership' }),
);

/** HOUSE-5: nobody leaves the staff before coming onto it. */
export const membershipEndsAfterItBegan = rule<EndStaffMembershipFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { until }, staffMembership: { from } }) =>
  from <= until ? ok : refuse({ path: ['until'], facts: { first: from, last: until }, remedy: 'put-the-dates-in-order' }),
);

const outlasts = (until: LocalDate) => (each: AppointmentDays) => each.until === null || each.until > until;

/** HOUSE-2: who has left the staff holds no post. */
export const holdsNoPostAfterwards = rule<EndStaffMembershipFacts>('HOUSE-2', 'personnel.posts-outlast-membership', ({ input: { until }, appointments }) => {
  const posts = appointments.filter(outlasts(until)).map(({ post }) => post);
  return posts.length === 0 ? ok : refuse({ path: ['until'], facts: { posts }, remedy: 'end-the-appointments-first' });
});

/** HOUSE-2: nor is anybody seconded who has left the staff. */
export const isNotSecondedAfterwards = rule<EndStaffMembershipFacts>('HOUSE-2', 'personnel.secondment-outlasts-membership', ({ input: { until }, secondments }) =>
  secondments.filter(outlasts(until)).map(({ workstationName }) => refuse({ path: ['until'], facts: { workstation: workstationName, until }, remedy: 'end-the-secondment-first' })),
);

/** HOUSE-2: nor has anybody a labour contract who has left the staff. */
export const hasNoContractAfterwards = rule<EndStaffMembershipFacts>('HOUSE-2', 'personnel.contract-outlasts-membership', ({ input: { until }, contracts }) =>
  contracts.filter((each) => outlasts(until)({ from: each.from, until: lastDayOf(each) })).map(({ from }) => refuse({ path: ['until'], facts: { from, until }, remedy: 'end-the-contract-first' })),
);

export const endStaffMembershipRules = [membershipHasNoEndYet, membershipEndsAfterItBegan, holdsNoPostAfterwards, isNotSecondedAfterwards, hasNoContractAfterwards];
