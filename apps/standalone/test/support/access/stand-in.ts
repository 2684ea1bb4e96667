import { addDays, type LocalDate } from '@unionhall/kernel';
import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';

/** Publishes the decision, withdraws that and publishes it anew. */
export async function disclose({ claims }: LoadedHouse, journey: Journey, decisionId: string): Promise<void> {
  const disclosure = { powerItem: 'innovation-fund', decisionId, title: '示例公开', text: '示例内容', withheld: '示例' };
  const { id: disclosureId, version: expectedVersion } = await journey.does(claims('secretary'), 'PublishDisclosure', disclosure);
  await journey.does(claims('secretary'), 'WithdrawDisclosure', { disclosureId, expectedVersion, reason: '示例' });
  await journey.does(claims('secretary'), 'PublishDisclosure', disclosure);
}

/** Another deputy stands in for the one in charge of office finance from today, by the decision; entered by somebody who neither raised nor entered that [CP-5]. */
export async function standIn({ claims }: LoadedHouse, journey: Journey, decisionId: string, today: LocalDate): Promise<void> {
  const { powerItem } = await journey.reads<{ powerItem: { charge: Told } }>(null, '{ powerItem(code: "office-finance") { charge { id version } } }');
  const { id: chargeId, version: expectedVersion } = powerItem.charge;
  const { personId } = personaDefinitions['deputy-funds'];
  await journey.does(claims('head-of-office'), 'DelegateCharge', { chargeId, expectedVersion, personId, from: today, to: addDays(today, 7), decisionId });
}

/** The chief checks that the awards were granted, as the task of their decision says. */
export async function checkTask({ claims }: LoadedHouse, journey: Journey): Promise<void> {
  const document = '{ decisionTasks(first: 1, filter: { state: DONE }) { edges { node { id version } } } }';
  const { decisionTasks } = await journey.reads<{ decisionTasks: { edges: { node: Told }[] } }>(claims('chief'), document);
  const { id: taskId, version: expectedVersion } = decisionTasks.edges[0]!.node;
  await journey.does(claims('chief'), 'ConfirmDecisionTask', { taskId, expectedVersion, accepted: true });
}
