import type { PowerItemCode } from '@unionhall/contracts';
import { act, type FactSource } from '@unionhall/database';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { Decision } from '../decision/decision.entity';
import { Disclosure } from '../disclosure/disclosure.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { askInquiryRules } from './ask-inquiry.rule';
import { enterInquiry } from './enter-inquiry';
import { Inquiry } from './inquiry.entity';
import { AskInquiryInput } from './inquiry.inputs';
import { inquirers } from './inquiry-readers';
import { termFrom } from './inquiry-term';

/** Asks how a key power was used (提出质询) [GY-5b]. */
export const askInquiry = act({
  name: 'askInquiry',
  description: '提出质询。Asks how a key power was used; its holder answers within a term in working days [GY-5b].',
  who: inquirers,
  input: AskInquiryInput,
  object: Inquiry,
  answers: 'inquiry',
  gather: async (source, { input, today }) => {
    const disclosure = input.disclosureId ? await source.find(Disclosure, input.disclosureId) : null;
    return { disclosure, powerItemCode: disclosure?.powerItemCode ?? (await itemAskedAbout(source, input)), term: await termFrom(source, today) };
  },
  rules: askInquiryRules,
  write: (tx, { input: { question, decisionId = null, disclosureId = null, indexedActId = null }, disclosure, powerItemCode, term, personId: askedById, today: askedOn, now }) => {
    const asked = { askedById, powerItemCode: powerItemCode!, decisionId: disclosure ? disclosure.decisionId : decisionId, disclosureId, indexedActId, question: question.trim(), askedOn, dueOn: term.dueOn!, followsId: null };
    return enterInquiry(tx, asked, 'askInquiry', now);
  },
});

/** The item under which what is asked about was done; null for what is not there. */
async function itemAskedAbout(source: FactSource, { powerItem, decisionId, indexedActId }: AskInquiryInput): Promise<PowerItemCode | null> {
  if (decisionId) return (await source.find(Decision, decisionId))?.powerItemCode ?? null;
  if (indexedActId) return (await source.find(ActIndexEntry, indexedActId))?.powerItemCode ?? null;
  return powerItem ? ((await powerItemByCode(source, powerItem))?.code ?? null) : null;
}
