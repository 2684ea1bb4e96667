import type { PowerItemCode } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { DecisionTask } from '../decision-task/decision-task.entity';
import { Decision } from '../decision/decision.entity';
import { Matter } from '../matter/matter.entity';
import { powerHoldersOn } from '../power-charge/power-charge.queries';

type Reading = Pick<FactSource, 'statements' | 'loaders'>;

/** Who holds a power item on a day, or null; for a list of inquiries one statement. */
export async function holderOn({ statements, loaders }: Reading, item: PowerItemCode, day: LocalDate): Promise<string | null> {
  const holdersOf = async (codes: readonly string[]) => (await powerHoldersOn(statements, codes, day)).map(({ holderId }) => holderId);
  if (loaders) return loaders.batch(`holder on ${day}`, holdersOf).load(item);
  const [holderId] = await holdersOf([item]);
  return holderId ?? null;
}

/** Who carries a decision out: whoever is responsible for its tasks; while it has none, whoever brought the matter before the meeting. */
export async function executorsOf(source: Pick<FactSource, 'toRead' | 'children'>, decisionId: string): Promise<readonly string[]> {
  const tasks = await source.children(DecisionTask, 'decisionId', decisionId);
  if (tasks.length > 0) return tasks.map(({ responsibleId }) => responsibleId);
  const { matterId } = await source.toRead(Decision, decisionId);
  return [(await source.toRead(Matter, matterId)).proposedById];
}
