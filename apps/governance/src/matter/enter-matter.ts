import type { PowerItemCode } from '@unionhall/contracts';
import { insertRow, type MoveTransaction } from '@unionhall/database';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { MatterParty } from './matter-party.entity';
import { MatterTask } from './matter-task.entity';
import type { Matter } from './matter.entity';
import { matterLife } from './matter.life';

/** A matter as it is raised, by a person here or by a department. */
export interface RaisedMatter {
  readonly id: string;
  readonly powerItem: PowerItemCode;
  readonly title: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectSha256: string;
  readonly content: string;
  readonly amount: Fen | null;
  readonly parties: readonly { readonly personId?: string | null; readonly employerId?: string | null }[];
  readonly tasks: readonly Pick<MatterTask, 'title' | 'responsibleId' | 'dueOn' | 'effect'>[];
  readonly proposedById: string;
  readonly raisedOn: LocalDate;
}

/** Enters a raised matter with its parties, each once, what is to be done once it is adopted, and the first step of its life. */
export async function enterMatter(tx: MoveTransaction, { powerItem, parties, tasks, ...raised }: RaisedMatter, at: Date): Promise<Matter> {
  const matter = await matterLife.begin(tx, { ...raised, powerItemCode: powerItem, version: 1 }, 'raiseMatter', at);
  const once = new Map(parties.map(({ personId = null, employerId = null }) => [`${personId} ${employerId}`, { personId, employerId }]));
  for (const party of once.values()) await insertRow(tx.manager, MatterParty, { id: tx.newId(), matterId: matter.id, ...party });
  for (const { title, responsibleId, dueOn, effect } of tasks) await insertRow(tx.manager, MatterTask, { id: tx.newId(), matterId: matter.id, title, responsibleId, dueOn, effect });
  return matter;
}
