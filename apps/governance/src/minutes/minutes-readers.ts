import type { Role } from '@unionhall/contracts';
import { voteReaders } from '../agenda-item/voting-readers';

/** Who reads minutes: they say who voted what, so those who may read votes, and audit. */
export const minutesReaders = [...voteReaders, 'auditor'] as const satisfies readonly Role[];
