import type { Department } from '@unionhall/contracts';
import type { AnyAct } from '@unionhall/database';
import { definitions } from '@unionhall/standalone';
import type { Asker } from './askers';
import type { Member } from './graph';
import { plausibleInput } from './plausible-input';
import type { Rows } from './rows';

/** An act as a client would try it. */
export interface Attempt {
  readonly department: Department;
  readonly act: AnyAct;
  readonly document: string;
  readonly input: unknown;
}

/** Every act of the house, with input that could be meant. */
export function everyAttempt(members: readonly Member[], rows: Rows): Attempt[] {
  return definitions.flatMap(({ department, acts }) => {
    const mutations = members.find((member) => member.department === department)!.schema.getMutationType()!.getFields();
    return acts.map((act): Attempt => {
      const { type } = mutations[act.name]!.args.find(({ name }) => name === 'input')!;
      const document = `mutation ($input: ${String(type)}, $dryRun: Boolean! = false) { ${act.name}(input: $input, dryRun: $dryRun) { refusals { code } record { id } } }`;
      return { department, act, document, input: plausibleInput(members, rows, type) };
    });
  });
}

/** How somebody without a role for an act is refused: the outer door lets no service act at all, a department asks for the person. */
export function expectedRefusalOfAct({ caller: { personId, service } }: Asker, door: 'department' | 'gateway'): 'UNAUTHENTICATED' | 'FORBIDDEN' {
  return personId === null && (service === null || door === 'department') ? 'UNAUTHENTICATED' : 'FORBIDDEN';
}
