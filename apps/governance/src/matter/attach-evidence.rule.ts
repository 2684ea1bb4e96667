import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type LiveMatterFacts, matterIsLive } from './live-matter.rule';

/** What the rules of attachEvidence look at. */
export interface AttachEvidenceFacts extends LiveMatterFacts {
  readonly input: { readonly precondition: string; readonly title: string; readonly fileSha256: string };
  /** What must be proven, as in force today. */
  readonly preconditions: readonly string[];
  /** What is attached already. */
  readonly evidence: readonly { readonly precondition: string; readonly title: string; readonly fileSha256: string }[];
}

/** GY-2d: evidence is of one of the preconditions in force. */
export const preconditionIsInForce = rule<AttachEvidenceFacts>('GY-2d', 'governance.evidence-not-a-precondition', ({ input: { precondition }, preconditions: required }) =>
  required.includes(precondition) ? ok : refuse({ path: ['precondition'], facts: { precondition, required }, remedy: 'attach-a-required-proof' }),
);

/** HOUSE-4: a document has a title. */
export const evidenceHasTitle = rule<AttachEvidenceFacts>('HOUSE-4', 'house.empty', ({ input: { title } }) =>
  title.trim() === '' ? refuse({ path: ['title'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-3: a file proves a precondition once. */
export const fileIsNew = rule<AttachEvidenceFacts>('HOUSE-3', 'governance.evidence-already-attached', ({ input: { precondition, fileSha256 }, evidence }) => {
  const same = evidence.find((each) => each.precondition === precondition && each.fileSha256 === fileSha256);
  return same ? refuse({ path: ['fileSha256'], facts: { precondition, title: same.title }, remedy: 'attach-another-file' }) : ok;
});

export const attachEvidenceRules = [matterIsLive, preconditionIsInForce, evidenceHasTitle, fileIsNew];
