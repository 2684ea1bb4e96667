import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type StudioState, studioTransitions } from './studio.transitions';

/** What the rules of verifyStudio look at. */
export interface VerifyStudioFacts {
  readonly input: { readonly examinedDocumentSha256: string };
  readonly studio: { readonly name: string; readonly state: StudioState; readonly honourDocumentSha256: string };
}

/** HOUSE-1: a studio is verified once. */
export const studioAwaitsVerification = rule<VerifyStudioFacts>('HOUSE-1', 'grants.studio-not-awaiting-verification', ({ studio: { name, state } }) => {
  const from: readonly StudioState[] = studioTransitions.verifyStudio.from;
  return from.includes(state) ? ok : refuse({ path: ['studioId'], facts: { studio: name, state }, remedy: 'check-the-state' });
});

/** YZ-2: the leader's honour stands on the very document that was registered. */
export const documentIsTheRegisteredOne = rule<VerifyStudioFacts>('YZ-2', 'grants.honour-document-differs', ({ input, studio }) =>
  input.examinedDocumentSha256.toLowerCase() === studio.honourDocumentSha256
    ? ok
    : refuse({ path: ['examinedDocumentSha256'], facts: {}, remedy: 'compare-the-document' }),
);

export const verifyStudioRules = [studioAwaitsVerification, documentIsTheRegisteredOne];
