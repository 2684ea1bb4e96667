import { operation, type TestHouse } from '@unionhall/testing';
import { type Answered, people } from './federation';
import { body, decideBy } from './meetings';

/** A task of a decision as its acts answer it. */
export interface SeenTask {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly version: number;
  readonly progress: readonly { readonly text: string; readonly recordedBy: { readonly id: string } }[];
}
export type TaskAnswer = Answered & { readonly decisionTask: SeenTask | null };

/** Decides a matter with one task of the deputy, due in a week; everybody votes like this. */
export async function taskOf(house: TestHouse, choice = 'FOR'): Promise<SeenTask | undefined> {
  const tasks = [{ title: '示例任务', responsibleId: people.deputy.personId, dueOn: '2026-03-17' }];
  const { decision } = await decideBy(house, { parties: [], tasks }, [...body.slice(1), body[0]].map((member) => [member, choice] as const));
  const { edges } = (await house.data<{ decisionTasks: { edges: { node: SeenTask & { decision: { id: string } } }[] } }>('governance', people.secretary, operation('DecisionTasks'), { first: 100 })).decisionTasks;
  return edges.map(({ node }) => node).find((task) => task.decision.id === decision.id);
}
