import { act, canonicalJson, insertRow, sha256Hex } from '@unionhall/database';
import { Decision } from '../decision/decision.entity';
import { governanceOffice } from '../governance-office';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { Disclosure } from './disclosure.entity';
import { PublishDisclosureInput } from './disclosure.inputs';
import { publishDisclosureRules } from './publish-disclosure.rule';

/** Publishes something of the use of a power, and says what is withheld and why (用权公开) [GY-5a]. */
export const publishDisclosure = act({
  name: 'publishDisclosure',
  description: '用权公开,并写明未公开的内容及理由。Publishes something of the use of a power, and what is withheld and why [GY-5a].',
  who: governanceOffice,
  input: PublishDisclosureInput,
  object: Disclosure,
  answers: 'disclosure',
  published: true,
  gather: async (source, { input }) => {
    const known = await powerItemByCode(source, input.powerItem);
    const decisionId = 'decisionId' in input ? input.decisionId : null;
    return {
      // Its lock lets two who publish under one item come one after the other.
      item: known && (await source.toChange(PowerItem, known.id)),
      decision: decisionId ? await source.find(Decision, decisionId) : null,
      disclosures: decisionId ? await source.children(Disclosure, 'decisionId', decisionId) : [],
    };
  },
  rules: publishDisclosureRules,
  under: ({ input }) => input.powerItem,
  write: (tx, { input: { powerItem, decisionId = null, title, text, withheld = null, withheldFigures }, personId, today }) =>
    insertRow(tx.manager, Disclosure, {
      id: tx.newId(),
      powerItemCode: powerItem,
      decisionId,
      title,
      text,
      withheld,
      withheldFigures,
      contentSha256: sha256Hex(canonicalJson({ powerItem, decisionId, title, text, withheld, withheldFigures })),
      publishedOn: today,
      publishedById: personId,
      actId: tx.actId,
      withdrawnOn: null,
      withdrawnById: null,
      withdrawalReason: null,
      withdrawalActId: null,
      version: 1,
    }),
});
