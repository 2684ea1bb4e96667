import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, type enumLabels, rule } from '@unionhall/rulebook';

/** A decision of the leadership body as the copy keeps it. */
export interface DecisionFacts extends NonNullable<DecisionEyesFacts['decision']> {
  readonly powerItem: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectSha256: string;
  readonly outcome: keyof (typeof enumLabels)['DecisionOutcome'];
  readonly matterId: string;
}

/** What the rules about any decision an act rests on look at. */
export interface NamedDecisionFacts extends DecisionEyesFacts {
  /** The id of the decision the act rests on. A function, because a form may not be filled in yet. */
  readonly decisionId: () => string;
  /** Null when governance has told of none. */
  readonly decision: DecisionFacts | null;
}

/** What the rules about the decision on a list look at. */
export interface ListDecisionFacts extends NamedDecisionFacts {
  readonly proposal: { readonly id: string; readonly matterId: string };
  /** SHA-256 of the list as it now stands, from the applications themselves. */
  readonly listSha256: string;
  /** The day the decision was used already, or null. */
  readonly usedOn: LocalDate | null;
}

/** HOUSE-2: the act rests on a decision that was taken. */
export const decisionIsKnown = rule<NamedDecisionFacts>('HOUSE-2', 'house.not-registered', ({ decisionId, decision }) => {
  const id = decisionId();
  return decision ? ok : refuse({ path: ['decisionId'], facts: { id }, remedy: 'use-an-adopted-decision' });
});

/** GY-2b: the leadership body adopted it. */
export const decisionIsAdopted = rule<NamedDecisionFacts>('GY-2b', 'grants.decision-not-adopted', ({ decision }) =>
  !decision || decision.outcome === 'adopted' ? ok : refuse({ path: ['decisionId'], facts: { outcome: decision.outcome }, remedy: 'use-an-adopted-decision' }),
);

const isOnThisList = ({ proposal, decision }: ListDecisionFacts) =>
  decision !== null &&
  decision.powerItem === 'innovation-fund' &&
  decision.subjectType === 'AwardProposal' &&
  decision.subjectId === proposal.id &&
  decision.matterId === proposal.matterId;

/** GY-2b: it was taken on this very list. */
export const decisionIsOnThisList = rule<ListDecisionFacts>('GY-2b', 'grants.decision-of-another-matter', (facts) =>
  facts.decision === null || isOnThisList(facts) ? ok : refuse({ path: ['decisionId'], facts: {}, remedy: 'use-the-lists-own-decision' }),
);

/** GY-2b: a decision fits exactly what was decided; a changed list is a new matter. */
export const listIsTheDecidedOne = rule<ListDecisionFacts>('GY-2b', 'grants.award-list-changed', (facts) => {
  const { decision, listSha256: now } = facts;
  if (!decision || !isOnThisList(facts) || decision.subjectSha256 === now) return ok;
  return refuse({ path: ['decisionId'], facts: { decided: decision.subjectSha256, now }, remedy: 'propose-a-new-list' });
});

/** CP-9: what is paid rests on a decision of its own. */
export const decisionIsUnused = rule<ListDecisionFacts>('CP-9', 'grants.decision-used-before', ({ usedOn }) =>
  usedOn === null ? ok : refuse({ path: ['decisionId'], facts: { usedOn }, remedy: 'propose-a-new-list' }),
);

export const listDecisionRules: readonly Rule<ListDecisionFacts>[] = [decisionIsKnown, decisionIsAdopted, decisionIsOnThisList, listIsTheDecidedOne, decisionIsUnused];
