import type { PowerItemCode } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
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

/** Who carries a decision out: whoever brought the matter before the meeting. */
export async function executorOf(source: Pick<FactSource, 'toRead'>, decisionId: string): Promise<string> {
  const { matterId } = await source.toRead(Decision, decisionId);
  return (await source.toRead(Matter, matterId)).proposedById;
}
