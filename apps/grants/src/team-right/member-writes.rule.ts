import { ok, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import type { StageFacts } from '../application/stage.rule';

type Part = keyof (typeof enumLabels)['SharedApplicationPart'];
/** Unit and team are the applicant's own: nobody is given them to write. */
export type ChangedPart = Part | 'team';

/** What the rules about who writes which part look at. */
export interface MemberWritesFacts extends StageFacts {
  /** The parts the caller was given to write. */
  readonly givenParts: readonly Part[];
  /** What the new content changes. A function, because there may be none yet. */
  readonly changedParts: () => readonly ChangedPart[];
}

const isHelper = ({ personId, application: { applicantId }, givenParts }: MemberWritesFacts) => personId !== applicantId && givenParts.length > 0;

/** YZ-8: the applicant writes, or a member he gave a part to. */
export const callerMayWrite = rule<MemberWritesFacts>('YZ-8', 'grants.not-the-author', (facts) =>
  facts.personId === facts.application.applicantId || isHelper(facts) ? ok : refuse({ path: ['applicationId'], facts: {}, remedy: 'ask-the-author' }),
);

/** YZ-8: a member writes what he was given, and nothing else. */
export const memberStaysWithinHisParts = rule<MemberWritesFacts>('YZ-8', 'grants.part-not-given', (facts) =>
  isHelper(facts)
    ? facts.changedParts().flatMap((part) => (part === 'team' || facts.givenParts.includes(part) ? [] : [refuse({ path: ['content'], facts: { part, given: facts.givenParts }, remedy: 'ask-the-author-for-the-part' })]))
    : ok,
);

/** YZ-8: with whom and through which unit he applies is the applicant's own will. */
export const teamIsTheAuthors = rule<MemberWritesFacts>('YZ-8', 'grants.team-is-the-authors', (facts) =>
  isHelper(facts) && facts.changedParts().includes('team') ? refuse({ path: ['content', 'teamMemberIds'], facts: {}, remedy: 'ask-the-author' }) : ok,
);

export const memberWritesRules = [callerMayWrite, memberStaysWithinHisParts, teamIsTheAuthors];
