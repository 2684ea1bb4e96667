/**
 * The power items (权力事项) the departments act under. Which exist, to which key power each belongs and
 * who holds it is governance's register; the acts only name the item [GY-2a, GY-4].
 */
export const powerItemCodes = [
  'personnel',
  'workers-cultural-palace',
  'model-worker-funds',
  'office-construction',
  'office-finance',
  'hardship-assistance-fund',
  'innovation-fund',
  'allowances',
  'dues-refunds',
  'collection-payments',
] as const;

/** The code of a power item an act may use. */
export type PowerItemCode = (typeof powerItemCodes)[number];
