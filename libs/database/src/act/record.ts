/** The receipt of an act (办理记录): with it a person can later prove that and when the act was entered. */
export interface ActRecord {
  /** The id of the act. */
  readonly id: string;
  /** The mutation's name. */
  readonly act: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Where its entry stands in the department's audit trail. */
  readonly chain: number;
  readonly sequence: number;
  /** SHA-256 of the entry, hexadecimal. */
  readonly entrySha256: string;
}
