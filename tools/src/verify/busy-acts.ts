import { createHash } from 'node:crypto';
import { type Claims, type GraphClient, personaDefinitions, type PersonaName } from '@unionhall/standalone';
import type { TestHouse } from '@unionhall/testing';

/** An object an act made or changed. */
export interface Changed {
  readonly id: string;
  readonly version: number;
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
export const as = (name: PersonaName): Claims => ({ unionhall_person: personaDefinitions[name].personId, roles: [...personaDefinitions[name].roles] });

/** Acts in a house, each with a key of its own. */
export class BusyActs {
  #keys = 0;

  constructor(
    readonly house: TestHouse,
    readonly client: GraphClient,
  ) {}

  do<Result = Changed>(who: PersonaName | Claims, name: string, input: object): Promise<Result> {
    this.#keys += 1;
    return this.client.act<Result>(typeof who === 'string' ? as(who) : who, name, { ...input, idempotencyKey: `busy-house-${this.#keys}` });
  }

  async version(table: string, id: string, department: 'grants' | 'governance' | 'finance-collection' = 'grants'): Promise<number> {
    const [row] = await this.house.sql<{ version: number }>(department, `SELECT version FROM ${table} WHERE id = ?`, [id]);
    return row!.version;
  }
}
