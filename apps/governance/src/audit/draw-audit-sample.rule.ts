import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { auditIsOnesOwn, auditIsReadyFor } from './audit.rule';
import type { AuditState } from './audit.transitions';

/** What the rules of drawAuditSample look at. */
export interface DrawAuditSampleFacts {
  readonly input: { readonly seed: string };
  readonly personId: string;
  readonly audit: { readonly state: AuditState; readonly auditorId: string; readonly title: string; readonly seedSha256: string; readonly afterCheckpoint: number | null };
  /** The first root of the trail after the opening; null before there is one. */
  readonly root: string | null;
  /** SHA-256 of a text, hexadecimal. */
  readonly sha256Of: (text: string) => string;
}

/** GY-5c: the seed is the one committed to, or the auditor could choose the sample. */
export const seedIsAsCommitted = rule<DrawAuditSampleFacts>('GY-5c', 'governance.seed-not-as-committed', ({ input: { seed }, audit: { seedSha256: committed }, sha256Of }) => {
  const given = sha256Of(seed);
  return given === committed ? ok : refuse({ path: ['seed'], facts: { committed, given }, remedy: 'reveal-the-committed-seed' });
});

/** GY-5c: the draw waits for a root of the trail that the auditor could not know when he committed to his seed, or he could have tried seeds. */
export const trailWentOn = rule<DrawAuditSampleFacts>('GY-5c', 'governance.draw-before-checkpoint', ({ audit: { afterCheckpoint }, root }) =>
  afterCheckpoint === null || root !== null ? ok : refuse({ path: ['auditId'], facts: { after: afterCheckpoint }, remedy: 'wait-for-the-next-checkpoint' }),
);

export const drawAuditSampleRules: readonly Rule<DrawAuditSampleFacts>[] = [auditIsReadyFor('drawAuditSample'), auditIsOnesOwn, seedIsAsCommitted, trailWentOn];
