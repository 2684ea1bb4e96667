import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type AppointmentDays, firstFullDay } from './holders.rule';

/** What the rules of registerIncumbent look at. */
export interface RegisterIncumbentFacts {
  readonly input: { readonly from: LocalDate; readonly wonBy: keyof (typeof enumLabels)['AppointmentWonBy'] };
  readonly today: LocalDate;
  readonly post: { readonly name: string; readonly headcount: number };
  readonly person: { readonly id: string; readonly name: string };
  /** The day the first person was registered. */
  readonly registerOpenedOn: LocalDate;
  /** Every appointment to the post, past and present. */
  readonly appointments: readonly (AppointmentDays & { readonly personId: string })[];
}

/** HOUSE-5: an incumbent is in the post already; a post yet to be taken up is filled by appointment. */
export const isInPostAlready = rule<RegisterIncumbentFacts>('HOUSE-5', 'personnel.incumbent-begins-later', ({ input: { from }, today }) =>
  from <= today ? ok : refuse({ path: ['from'], facts: { from, today }, remedy: 'register-once-in-post' }),
);

/** WZ-10: nobody writes the result of a competition by hand: only one won before this register was kept is taken from its document. */
export const competitionIsOld = rule<RegisterIncumbentFacts>('WZ-10', 'personnel.competition-not-held-here', ({ input: { from, wonBy }, registerOpenedOn }) =>
  wonBy !== 'competition' || from < registerOpenedOn ? ok : refuse({ path: ['wonBy'], facts: { from, opened: registerOpenedOn }, remedy: 'hold-the-competition' }),
);

/** HOUSE-3: one appointment of a person to a post at a time. */
export const isNotRegisteredInPost = rule<RegisterIncumbentFacts>('HOUSE-3', 'personnel.incumbent-registered', ({ input: { from }, post, person, appointments }) => {
  const theirs = appointments.filter(({ personId }) => personId === person.id);
  return firstFullDay(theirs, 1, from) === undefined
    ? ok
    : refuse({ path: ['personId'], facts: { person: person.name, post: post.name }, remedy: 'use-the-existing-one' });
});

/** WZ-6: nobody comes on top of the approved headcount, on that day or on any after it. */
export const postHasRoom = rule<RegisterIncumbentFacts>('WZ-6', 'personnel.post-full', ({ input: { from }, post, appointments }) => {
  const day = firstFullDay(appointments, post.headcount, from);
  return day === undefined ? ok : refuse({ path: ['postId'], facts: { post: post.name, headcount: post.headcount, day }, remedy: 'end-an-appointment-first' });
});

export const registerIncumbentRules = [isInPostAlready, competitionIsOld, isNotRegisteredInPost, postHasRoom];
