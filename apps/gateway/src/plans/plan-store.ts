import type { QueryPlan } from '@apollo/query-planner';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';

const MOST_BYTES = 30 * 2 ** 20;

/** The query plans, bounded, counting how many had to be made: each one made under load blocks everybody for 10 to 30 ms. */
export class PlanStore extends InMemoryLRUCache<QueryPlan> {
  private planned = 0;

  constructor() {
    super({ maxSize: MOST_BYTES, sizeCalculation: (plan) => Buffer.byteLength(JSON.stringify(plan)) });
  }

  /** How many plans were made since the start. */
  get made(): number {
    return this.planned;
  }

  override async set(...entry: Parameters<InMemoryLRUCache<QueryPlan>['set']>): Promise<void> {
    this.planned += 1;
    await super.set(...entry);
  }
}
