import { judge } from '@unionhall/kernel';
import { type VerifyStudioFacts, verifyStudioRules } from './verify-studio.rule';

const DOCUMENT = 'ab'.repeat(32);
const codes = (examinedDocumentSha256: string, state: VerifyStudioFacts['studio']['state'] = 'registered') =>
  judge(verifyStudioRules, { input: { examinedDocumentSha256 }, studio: { name: '示例工作室', state, honourDocumentSha256: DOCUMENT } }).refusals.map(
    ({ clause, code }) => `${clause} ${code}`,
  );

it.each([DOCUMENT, DOCUMENT.toUpperCase()])('verifies by the registered document, %s', (document) => expect(codes(document)).toEqual([]));
it('refuses another document', () => expect(codes(`${DOCUMENT.slice(0, -1)}0`)).toEqual(['YZ-2 grants.honour-document-differs']));
it('verifies once', () => expect(codes(DOCUMENT, 'verified')).toEqual(['HOUSE-1 grants.studio-not-awaiting-verification']));
