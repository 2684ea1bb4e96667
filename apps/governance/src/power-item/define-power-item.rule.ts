import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of definePowerItem look at. */
export interface DefinePowerItemFacts {
  readonly input: { readonly code: string };
  readonly codeIsTaken: boolean;
}

/** HOUSE-3: an item is defined once; who holds it is then assigned, not defined again. */
export const codeIsNew = rule<DefinePowerItemFacts>('HOUSE-3', 'governance.power-item-code-taken', ({ input: { code }, codeIsTaken }) =>
  codeIsTaken ? refuse({ path: ['code'], facts: { code }, remedy: 'choose-another-code' }) : ok,
);

export const definePowerItemRules = [codeIsNew];
