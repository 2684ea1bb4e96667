import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of openAudit look at. */
export interface OpenAuditFacts {
  readonly input: { readonly title: string; readonly periodFirst: LocalDate; readonly periodLast: LocalDate; readonly powerItems: readonly string[]; readonly sampleSize: number };
  readonly today: LocalDate;
  /** Those of the items that the register has. */
  readonly registeredItems: readonly string[];
  /** How many acts there are to draw from. */
  readonly acts: number;
  /** What the auditor himself did there: acts he did or held the power over, and charges of his. */
  readonly own: { readonly acts: number; readonly charges: number };
}

/** More would not fit into one act; a shorter period does. */
export const LARGEST_POPULATION = 100_000;

/** HOUSE-4: an audit has a title and looks at something. */
export const auditSaysWhat = rule<OpenAuditFacts>('HOUSE-4', 'house.empty', ({ input: { title, powerItems } }) => [
  ...(title.trim() === '' ? [refuse({ path: ['title'], facts: {}, remedy: 'fill-it-in' })] : []),
  ...(powerItems.length === 0 ? [refuse({ path: ['powerItems'], facts: {}, remedy: 'fill-it-in' })] : []),
]);

/** HOUSE-5: the days of a period stand in order. */
export const periodIsInOrder = rule<OpenAuditFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { periodFirst: first, periodLast: last } }) =>
  first <= last ? ok : refuse({ path: ['periodLast'], facts: { first, last }, remedy: 'put-the-dates-in-order' }),
);

/** GY-5c: the period is over, so that what is audited is all there. */
export const periodIsOver = rule<OpenAuditFacts>('GY-5c', 'governance.audit-period-not-over', ({ input: { periodLast: last }, today }) =>
  last < today ? ok : refuse({ path: ['periodLast'], facts: { last, today }, remedy: 'audit-a-past-period' }),
);

/** HOUSE-2: the items are in the register. */
export const itemsAreRegistered = rule<OpenAuditFacts>('HOUSE-2', 'governance.power-item-unknown', ({ input: { powerItems }, registeredItems }) =>
  powerItems.flatMap((item, index) => (registeredItems.includes(item) ? [] : [refuse({ path: ['powerItems', String(index)], facts: { item }, remedy: 'define-the-power-item' })])),
);

/** GY-5c: a sample is drawn from acts that are there. */
export const sampleFitsPopulation = rule<OpenAuditFacts>('GY-5c', 'governance.sample-beyond-population', ({ input: { sampleSize: size }, acts }) =>
  size <= acts ? ok : refuse({ path: ['sampleSize'], facts: { size, acts }, remedy: 'draw-fewer-or-widen' }),
);

/** HOUSE-4: one audit fixes what it draws from in one act. */
export const populationIsManageable = rule<OpenAuditFacts>('HOUSE-4', 'governance.population-too-large', ({ acts }) =>
  acts <= LARGEST_POPULATION ? ok : refuse({ path: ['periodLast'], facts: { acts, most: LARGEST_POPULATION }, remedy: 'audit-a-shorter-period' }),
);

/** GY-5c: nobody audits himself. */
export const auditorHasNoPartInIt = rule<OpenAuditFacts>('GY-5c', 'governance.auditor-is-audited', ({ own: { acts, charges } }) =>
  acts + charges === 0 ? ok : refuse({ path: ['powerItems'], facts: { acts, charges }, remedy: 'let-another-auditor-act' }),
);

export const openAuditRules: readonly Rule<OpenAuditFacts>[] = [
  auditSaysWhat,
  periodIsInOrder,
  periodIsOver,
  itemsAreRegistered,
  sampleFitsPopulation,
  populationIsManageable,
  auditorHasNoPartInIt,
];
