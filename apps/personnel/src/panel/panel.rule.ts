import { hundredthsOf, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** A relation of the conflict graph between two persons. */
export interface PersonalRelation {
  readonly kind: keyof (typeof enumLabels)['RelationKind'];
  readonly personId: string;
  readonly otherPersonId: string | null;
  readonly from: LocalDate;
  /** The first day it no longer holds, or null. */
  readonly withdrawnOn: LocalDate | null;
}

/** Members of a panel and candidates, with the relations between persons. */
export interface PanelFacts {
  readonly panel: readonly { readonly path: readonly string[]; readonly personId: string }[];
  readonly tested: readonly { readonly personId: string }[];
  readonly relations: readonly PersonalRelation[];
  readonly today: LocalDate;
}

/** CP-6: no candidate is on the panel. */
const panelistIsNoCandidate: Rule<PanelFacts> = rule<PanelFacts>('CP-6', 'personnel.panelist-is-candidate', ({ panel, tested }) =>
  panel.flatMap(({ path, personId }, index) => (tested.some((each) => each.personId === personId) ? [refuse({ path, facts: { place: index + 1 }, remedy: 'seat-another-panelist' })] : [])),
);

/** CP-6: nobody on it is related to a candidate, whichever of the two it stands with. No fact tells to which. */
const panelistIsUnrelated: Rule<PanelFacts> = rule<PanelFacts>('CP-6', 'personnel.panelist-related', ({ panel, tested, relations, today }) =>
  panel.flatMap(({ path, personId }, index) => {
    const own = relations.find(
      ({ personId: one, otherPersonId: other, from, withdrawnOn }) => from <= today && (withdrawnOn === null || today < withdrawnOn) && [one, other].includes(personId) && tested.some((each) => each.personId !== personId && [one, other].includes(each.personId)),
    );
    return own ? [refuse({ path, facts: { place: index + 1, relation: own.kind }, remedy: 'seat-another-panelist' })] : [];
  }),
);

/** CP-6: nobody who is tested, nor anybody related to them, is on the panel. */
export const panelIsApart: readonly Rule<PanelFacts>[] = [panelistIsNoCandidate, panelistIsUnrelated];

/** A panel that is to be seated for what the input `path` names: once, and of somebody. */
export const seatingRules = (path: string): readonly Rule<PanelFacts & { readonly seated: readonly object[] }>[] => [
  // HOUSE-3: nobody leaves a panel because of whom he meets.
  rule<{ readonly seated: readonly object[] }>('HOUSE-3', 'personnel.panel-seated', ({ seated }) => (seated.length === 0 ? ok : refuse({ path: [path], facts: {}, remedy: 'check-the-state' }))),
  // WZ-3: an interview, and a speech, has a panel.
  rule<PanelFacts>('WZ-3', 'personnel.panel-empty', ({ panel }) => (panel.length > 0 ? ok : refuse({ path: ['personIds'], facts: {}, remedy: 'fill-it-in' }))),
  ...panelIsApart,
];

/** A member of a panel who scores; the panel of the facts is the caller alone, the tested whom he scores alone. */
export interface ScoringFacts extends PanelFacts {
  readonly input: { readonly score: string };
  readonly personId: string;
  readonly seated: readonly { readonly personId: string }[];
  /** Who has scored the same person. */
  readonly scores: readonly { readonly personId: string }[];
}

/** A sealed score of whom the input `path` names. */
export const scoringRules = (path: string): readonly Rule<ScoringFacts>[] => [
  // WZ-3: the panel scores, and nobody else.
  rule<ScoringFacts>('WZ-3', 'personnel.not-on-the-panel', ({ seated, personId }) => (seated.some((each) => each.personId === personId) ? ok : refuse({ path: [path], facts: {}, remedy: 'leave-it-to-the-panel' }))),
  // HOUSE-4: a score is 0 to 100 with two decimals at most.
  rule<ScoringFacts>('HOUSE-4', 'personnel.score-malformed', ({ input: { score } }) => (hundredthsOf(score) !== null ? ok : refuse({ path: ['score'], facts: { score }, remedy: 'give-a-score-in-range' }))),
  // HOUSE-3: a sealed score is not changed.
  rule<ScoringFacts>('HOUSE-3', 'personnel.scored-already', ({ scores, personId }) => (scores.some((each) => each.personId === personId) ? refuse({ path: [path], facts: {}, remedy: 'check-the-state' }) : ok)),
  panelistIsUnrelated,
];

/** The scores of a panel that are to be opened. */
export interface OpeningFacts {
  /** How many scores there have to be, and are: one of each member of the panel for everybody who was tested. */
  readonly expected: number;
  readonly scores: readonly object[];
  /** How many of them could not be opened. */
  readonly broken: number;
}

/** WZ-3: every member of the panel has scored everybody; `isDue` says whether they are to be opened at all. */
export const everybodyIsScored = <Facts extends OpeningFacts>(path: string, isDue: (facts: Facts) => boolean): Rule<Facts> =>
  rule<Facts>('WZ-3', 'personnel.interview-scores-missing', (facts) => {
    const { expected, scores } = facts;
    return !isDue(facts) || (expected > 0 && scores.length === expected) ? ok : refuse({ path: [path], facts: { missing: expected - scores.length, expected }, remedy: 'wait-for-the-scores' });
  });

/** HOUSE-4: what was handed in is what is opened. */
export const sealsAreWhole = (path: string): Rule<OpeningFacts> =>
  rule<OpeningFacts>('HOUSE-4', 'personnel.interview-seal-broken', ({ broken: count }) => (count === 0 ? ok : refuse({ path: [path], facts: { count }, remedy: 'have-the-seal-examined' })));
