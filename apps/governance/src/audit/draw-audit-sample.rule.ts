import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { auditIsOnesOwn, auditIsReadyFor } from './audit.rule';
import type { AuditState } from './audit.transitions';

/** What the rules of drawAuditSample look at. */
export interface DrawAuditSampleFacts {
  readonly input: { readonly seed: string };
  readonly personId: string;
  readonly audit: { readonly state: AuditState; readonly auditorId: string; readonly title: string; readonly seedSha256: string };
  /** SHA-256 of a text, hexadecimal. */
  readonly sha256Of: (text: string) => string;
}

/** GY-5c: the seed is the one committed to, or the auditor could choose the sample. */
export const seedIsAsCommitted = rule<DrawAuditSampleFacts>('GY-5c', 'governance.seed-not-as-committed', ({ input: { seed }, audit: { seedSha256: committed }, sha256Of }) => {
  const given = sha256Of(seed);
  return given === committed ? ok : refuse({ path: ['seed'], facts: { committed, given }, remedy: 'reveal-the-committed-seed' });
});

export const drawAuditSampleRules: readonly Rule<DrawAuditSampleFacts>[] = [auditIsReadyFor('drawAuditSample'), auditIsOnesOwn, seedIsAsCommitted];
