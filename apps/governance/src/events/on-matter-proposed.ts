import { HouseError, matterProposed } from '@unionhall/contracts';
import { enterActOfEvent, on, personBehind, transactionOfEvent } from '@unionhall/database';
import { judge, localDate } from '@unionhall/kernel';
import { enterMatter } from '../matter/enter-matter';
import { liveMatterOn } from '../matter/matter.queries';
import { raiseMatterRules } from '../matter/raise-matter.rule';
import { withdrawChangedMatter } from '../matter/withdraw-changed-matter';
import { powerItemByCode } from '../power-item/power-item.queries';

/**
 * Raises the matter a department proposes, by the rules of raiseMatter and under the id the department minted. A matter
 * over an earlier content of the same subject gives way: news of the change may still be on the way. Throws when a rule
 * objects or another person answers for it, so that the proposal is tried again and then waits for a person, not lost.
 */
export const onMatterProposed = on(matterProposed, async (manager, proposal, envelope) => {
  const { matterId, amount, proposedOn, tasks, ...input } = proposal;
  if (personBehind(envelope) !== input.proposedById) throw new HouseError('FORBIDDEN', { event: envelope.name, reason: 'another-proposer' });
  const tx = transactionOfEvent(manager, envelope);
  const at = new Date(envelope.at);

  const earlier = await liveMatterOn({ statements: manager, locking: true }, input.subjectType, input.subjectId);
  const gaveWay = earlier !== null && earlier.subjectSha256 !== input.subjectSha256;
  if (gaveWay) await withdrawChangedMatter(tx, earlier, at);

  const item = await powerItemByCode({ loaders: null, statements: manager }, input.powerItem);
  const { refusals } = judge(raiseMatterRules, { input, item, live: gaveWay ? null : earlier });
  if (refusals.length > 0) throw new Error(`the matter ${matterId} is refused: ${refusals.map(({ clause, code }) => `${clause} ${code}`).join(', ')}`);

  await enterMatter(tx, { ...input, id: matterId, amount: amount === null ? null : BigInt(amount), tasks: tasks.map((task) => ({ ...task, responsibleId: null, dueOn: null })), raisedOn: localDate(proposedOn) }, at);
  await enterActOfEvent(manager, envelope, { act: 'raiseMatter', powerItem: input.powerItem, subject: { type: 'Matter', id: matterId }, refusals });
});
