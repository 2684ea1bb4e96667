import { eventually } from '../eventually';
import { attachProofs } from '../hold-meeting';
import type { Changed, DemonstrationYear } from './demonstration-year';

/** A matter an act proposed, proven [GY-2d] once governance has heard of it. */
export async function provenMatter(year: DemonstrationYear, id: string): Promise<Changed> {
  const { client, as } = year;
  const matter = await eventually(async () => (await client.run<{ matter: (Changed & { title: string }) | null }>(as('secretary'), 'MatterById', { id })).matter);
  return attachProofs(year, matter);
}

/** Has the head of office carry out a decision, once the department has heard of it; what is acted on is read anew each time. */
export async function carryOut({ client, as }: DemonstrationYear, operation: string, input: () => Promise<object>): Promise<void> {
  await eventually(async () => {
    const [payload] = Object.values(await client.run<Record<string, { refusals: object[] }>>(as('head-of-office'), operation, { input: await input() }));
    return payload!.refusals.length === 0 ? true : null;
  });
}
