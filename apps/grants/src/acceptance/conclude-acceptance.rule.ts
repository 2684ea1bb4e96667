import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from '../contract/own-project.rule';
import { type AcceptanceStageFacts, acceptanceIsOpen } from './acceptance-open.rule';

type Outcome = keyof (typeof enumLabels)['AcceptanceOutcome'];

/** What the rules of concludeAcceptance look at. */
export interface ConcludeAcceptanceFacts extends AcceptanceStageFacts, OwnProjectFacts {
  readonly input: { readonly finding: string; readonly rectifyUntil?: LocalDate | null };
  readonly today: LocalDate;
  /** How many experts must judge. */
  readonly required: number;
  readonly judges: number;
  /** Opinions that are in. */
  readonly opinions: number;
  /** Of those, how many are not what was handed in. */
  readonly brokenSeals: number;
  /** What the opinions say; empty while one is missing. */
  readonly outcomes: readonly Outcome[];
}

/** YZ-8: more than half decides for passing or failing; everything between is rectified. */
export function outcomeOf(outcomes: readonly Outcome[]): Outcome {
  const isMajority = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length * 2 > outcomes.length;
  return (['pass', 'fail'] as const).find(isMajority) ?? 'rectify';
}

/** YZ-8: enough experts judge. */
export const enoughExpertsJudge = rule<ConcludeAcceptanceFacts>('YZ-8', 'grants.too-few-acceptance-experts', ({ judges, required }) =>
  judges >= required ? ok : refuse({ path: ['acceptanceId'], facts: { judges, required }, remedy: 'assign-acceptance-experts' }),
);

/** YZ-8: nobody reads an opinion before the last is in. */
export const opinionsAreIn = rule<ConcludeAcceptanceFacts>('YZ-8', 'grants.opinions-missing', ({ judges, opinions }) =>
  opinions >= judges ? ok : refuse({ path: ['acceptanceId'], facts: { missing: judges - opinions }, remedy: 'wait-for-the-opinions' }),
);

/** YZ-8: each opinion is what the expert sealed. */
export const opinionSealsAreWhole = rule<ConcludeAcceptanceFacts>('YZ-8', 'grants.opinion-seal-broken', ({ brokenSeals: count }) =>
  count === 0 ? ok : refuse({ path: ['acceptanceId'], facts: { count }, remedy: 'report-the-broken-opinion' }),
);

/** YZ-8: what is to be rectified is so by a day that is still ahead. */
export const rectificationHasADay = rule<ConcludeAcceptanceFacts>('YZ-8', 'grants.rectify-without-day', ({ input: { rectifyUntil }, outcomes, today }) =>
  outcomes.length === 0 || outcomeOf(outcomes) !== 'rectify' || (rectifyUntil && rectifyUntil > today) ? ok : refuse({ path: ['rectifyUntil'], facts: { today }, remedy: 'name-a-day-ahead' }),
);

/** HOUSE-4: a conclusion says what was found. */
export const findingIsGiven = rule<ConcludeAcceptanceFacts>('HOUSE-4', 'house.empty', ({ input: { finding } }) =>
  finding.trim() === '' ? refuse({ path: ['finding'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const concludeAcceptanceRules: readonly Rule<ConcludeAcceptanceFacts>[] = [
  acceptanceIsOpen,
  callerIsNotOfTheTeam,
  enoughExpertsJudge,
  opinionsAreIn,
  opinionSealsAreWhole,
  rectificationHasADay,
  findingIsGiven,
];
