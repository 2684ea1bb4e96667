/** A decision as people speak of it: the third of 2026. */
export interface NamedDecision {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly outcome: string;
}

/** What a refusal says of which decision it means. */
export const nameOf = ({ id, year, number }: NamedDecision) => ({ decision: id, year, number });
