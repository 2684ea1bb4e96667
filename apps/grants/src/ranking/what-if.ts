/** A ranked list with the places that would be funded: the first so many. */
export interface FundedList {
  readonly ranked: readonly { readonly applicationId: string; readonly place: number; readonly total: number }[];
  readonly funded: number;
}

/** Where one application stands in the list as it is and in the list as it would be. */
export interface WhatIfLine {
  readonly applicationId: string;
  readonly place: number;
  readonly total: number;
  readonly placeBefore: number;
  readonly totalBefore: number;
  /** It would come in or go out, only move, or stay. */
  readonly change: 'in' | 'out' | 'moved' | 'same';
}

/** How many places a number of projects and a sum of money give, in fen; no sum, no bound. */
export function fundedPlaces(quota: number, awardAmount: bigint, budget: bigint | null): number {
  return budget === null ? quota : Math.min(quota, Number(budget / awardAmount));
}

/** What would change from one list to another over the same applications, in the order of the other. */
export function whatChanges(before: FundedList, after: FundedList): WhatIfLine[] {
  const old = new Map(before.ranked.map((line) => [line.applicationId, line]));
  return after.ranked.map(({ applicationId, place, total }) => {
    const { place: placeBefore, total: totalBefore } = old.get(applicationId)!;
    const [was, is] = [placeBefore <= before.funded, place <= after.funded];
    const change = was !== is ? (is ? 'in' : 'out') : place === placeBefore ? 'same' : 'moved';
    return { applicationId, place, total, placeBefore, totalBefore, change };
  });
}
