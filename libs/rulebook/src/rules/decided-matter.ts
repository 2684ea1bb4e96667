import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '../rule';
import { type DecisionEyesFacts, executorHadNoPartInDecision } from './decision-eyes';

/** What an act carries out, as it would have been put to the leadership body. */
export interface DecidedMatter {
  readonly powerItem: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** SHA-256 of the content. */
  readonly sha256: string;
}

/** A matter next to the decision that is named for it. */
export interface DecidedMatterFacts extends DecisionEyesFacts {
  readonly input: { readonly decisionId: string };
  readonly matter: DecidedMatter;
  /** Null while governance has told of none with that id. */
  readonly decision:
    | (NonNullable<DecisionEyesFacts['decision']> & {
        readonly powerItem: string;
        readonly subjectType: string;
        readonly subjectId: string;
        readonly subjectSha256: string;
        readonly outcome: 'adopted' | 'rejected' | 'deferred';
        readonly decidedOn: LocalDate;
      })
    | null;
}

const path = ['decisionId'];

/** GY-2b: the decision is one governance has told of. */
const decisionIsKnown = rule<DecidedMatterFacts>('GY-2b', 'house.decision-not-told', ({ input: { decisionId }, decision }) =>
  decision ? ok : refuse({ path, facts: { decisionId }, remedy: 'wait-for-the-decision' }),
);

/** GY-2b: what was rejected or deferred is not carried out. */
const decisionIsAdopted = rule<DecidedMatterFacts>('GY-2b', 'house.decision-failed', ({ decision }) =>
  !decision || decision.outcome === 'adopted' ? ok : refuse({ path, facts: { decidedOn: decision.decidedOn, outcome: decision.outcome }, remedy: 'have-this-decided' }),
);

const isOnThis = ({ decision, matter }: DecidedMatterFacts) =>
  decision !== null && decision.powerItem === matter.powerItem && decision.subjectType === matter.subjectType && decision.subjectId === matter.subjectId;

/** GY-2b: it is on this very matter, under its power item. */
const decisionIsOnThis = rule<DecidedMatterFacts>('GY-2b', 'house.decision-of-another-matter', (facts) =>
  facts.decision === null || isOnThis(facts) ? ok : refuse({ path, facts: { decidedOn: facts.decision.decidedOn }, remedy: 'have-this-decided' }),
);

/** GY-2b: and fits exactly what was decided. */
const matterIsAsDecided = rule<DecidedMatterFacts>('GY-2b', 'house.matter-not-as-decided', (facts) =>
  !isOnThis(facts) || facts.decision!.subjectSha256 === facts.matter.sha256
    ? ok
    : refuse({ path, facts: { decided: facts.decision!.subjectSha256, now: facts.matter.sha256 }, remedy: 'have-this-decided' }),
);

/** GY-2b, CP-5: an adopted decision over exactly this, carried out by who neither raised nor entered it. */
export const restsOnItsDecision: readonly Rule<DecidedMatterFacts>[] = [decisionIsKnown, decisionIsAdopted, decisionIsOnThis, matterIsAsDecided, ...executorHadNoPartInDecision('decisionId')];
