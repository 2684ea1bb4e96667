/** Where a server came from: given by UNIONHALL_MYSQL_URL, run from programs found on this machine, or from our own copy. */
export type DatabaseServerKind = 'given' | 'found' | 'private';

/** A MariaDB server that answers. */
export interface DatabaseServer {
  /** `mysql://user:password@host:port` of a login that may create databases, users and grants. */
  readonly url: string;
  readonly kind: DatabaseServerKind;
  /** What the server says of itself, e.g. `10.11.18-MariaDB`. */
  readonly version: string;
  /** The server process; null for a given server. Fault tests send it signals. */
  readonly pid: number | null;
  /** The server's own log file; null for a given server. */
  readonly log: string | null;
  /** Stops what this call started; does nothing for a given server, or one that another process started. */
  stop(): Promise<void>;
}
