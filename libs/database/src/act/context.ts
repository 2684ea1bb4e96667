import type { Caller, Department } from '@unionhall/contracts';
import type { DataSource } from 'typeorm';
import type { Loaders } from '../loaders';
import type { PersonalData } from '../personal-data/personal-data';
import type { Ask, KeptFiles } from './ask';

/** What the runner needs of the request it works in. */
export interface ActContext {
  readonly department: Department;
  readonly source: DataSource;
  readonly caller: Caller;
  /** The moment of the request, read once: every rule of it sees the same clock. */
  readonly now: Date;
  readonly ask: Ask;
  /** The files of the house, which records refer to by SHA-256. */
  readonly files: KeptFiles;
  /** Seals and indexes classified personal data [CP-8]. */
  readonly personalData: PersonalData;
  /** The loaders of this request. */
  readonly loaders: Loaders;
  /** Called after a commit that told something, so that the relay need not wait for its next look. */
  readonly told: () => void;
}
