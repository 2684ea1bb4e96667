/** How much one request may ask for. */
export interface Limits {
  /** Levels of nesting; fragments do not count as a level. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Words and signs of the query text; the parser stops there. */
  readonly tokens: number;
  /** Selections after fragments are written out. */
  readonly recursiveSelections: number;
  /** Objects that could come back, page sizes multiplied down the levels. */
  readonly cost: number;
  /** What a connection without `first` counts as: its largest page. */
  readonly pageSize: number;
  /** What a plain list counts as. */
  readonly listSize: number;
  /** What lists of these types count as, known to be short: a page of objects with all that one may do is a daily query. */
  readonly shortLists: Readonly<Record<string, number>>;
}

const shortLists = { Permission: 6, Refusal: 2, RefusalFact: 3 };

/** The limits at the outer door, for everybody's queries. */
export const outerLimits: Limits = {
  depth: 12,
  aliases: 15,
  directives: 20,
  tokens: 2_000,
  recursiveSelections: 10_000,
  cost: 10_000,
  pageSize: 100,
  listSize: 10,
  shortLists,
};

/** The limits of a subgraph: what the gateway makes of an allowed query is longer and fetches entities by the thousand. */
export const innerLimits: Limits = {
  depth: 16,
  aliases: 500,
  directives: 100,
  tokens: 20_000,
  recursiveSelections: 100_000,
  cost: 1_000_000,
  pageSize: 100,
  listSize: 10,
  shortLists,
};

/** The largest request body at the outer door, in bytes. Files have a streaming endpoint of their own. */
export const OUTER_BODY_BYTES = 100_000;

/** The largest request body on an internal port, in bytes: representations of many entities come in one request. */
export const INNER_BODY_BYTES = 1_000_000;
