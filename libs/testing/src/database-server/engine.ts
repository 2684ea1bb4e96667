import type { DatabaseServerKind } from './database-server';

/** What a server is started with. All paths are absolute. */
export interface ServerSettings {
  readonly data: string;
  readonly temporary: string;
  /** SQL that the server runs before it answers anyone. */
  readonly initialSql: string;
  readonly port: number;
  /** False trades every guarantee against power loss for speed: tests only. */
  readonly durable: boolean;
}

/** A program, its arguments, and what it needs added to the environment. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A way of running MariaDB on this machine. */
export interface Engine {
  readonly kind: Exclude<DatabaseServerKind, 'given'>;
  /** The host part under which the server sees connections from this machine. */
  readonly clientHost: '127.0.0.1' | '%';
  /** Makes a data folder for a new server; `folder` does not exist yet, its parent does. */
  createData(folder: string): Promise<void>;
  /** The command that runs the server in the foreground; on SIGTERM it must stop the server. */
  command(settings: ServerSettings): Command;
}
