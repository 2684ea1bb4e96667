import type { LoadedHouse } from '../houses';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** Adopts a target of the year, broken down three ways, publishes the progress of February against it, and leaves another as a draft. */
export async function setTargets({ client, claims }: LoadedHouse): Promise<void> {
  const officer = claims('officer');
  const drafted = async (amount: string) => client.act<Target>(officer, 'SetCollectionTarget', { year: 2026, amount, idempotencyKey: `example-${amount}` });
  const brokenDown = ({ id, version }: Target, side: string) => client.act<Target>(officer, 'BreakDownCollectionTarget', { targetId: id, expectedVersion: version, side, basis: 'EQUAL' });
  const whole = async (amount: string) => brokenDown(await brokenDown(await brokenDown(await drafted(amount), 'TRADE_UNION'), 'TAX_BRANCH'), 'MONTH');
  const { id, version } = await whole('1200.00');
  await client.act(claims('head-of-office'), 'AdoptCollectionTarget', { targetId: id, expectedVersion: version, document: '示例联席会议纪要', documentSha256: 'ab'.repeat(32) });
  await client.act(officer, 'PublishCollectionProgress', { month: '2026-02', reason: '示例更正', idempotencyKey: 'example-progress' });
  await whole('1500.00');
}
