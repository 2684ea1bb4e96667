import type { PersonaName } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';

/** Asks about the decision over the awards, has it answered, asks anew, and about an act. */
export async function supervise(house: LoadedHouse, journey: Journey, decisionId: string): Promise<void> {
  const as = (persona: PersonaName) => house.claims(persona);
  const asked = await journey.does(as('worker'), 'AskInquiry', { decisionId, question: '示例质询' });
  const answered = await journey.does(as('deputy-funds'), 'AnswerInquiry', { inquiryId: asked.id, expectedVersion: asked.version, answer: '示例答复' });
  await journey.does(as('worker'), 'AppraiseAnswer', { inquiryId: answered.id, expectedVersion: answered.version, appraisal: 'NOT_SATISFIED', remark: '示例追问' });
  const { actsUnderPower } = await journey.reads<{ actsUnderPower: { edges: { node: Told }[] } }>(as('chief'), '{ actsUnderPower(first: 1) { edges { node { id } } } }');
  await journey.does(as('worker'), 'AskInquiry', { indexedActId: actsUnderPower.edges[0]!.node.id, question: '示例质询' });
}
