import { parameterChanged, staleVersion } from '@unionhall/contracts';
import { act, type FactSource, guardedUpdate, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { Decision } from '../decision/decision.entity';
import { governanceOffice } from '../governance-office';
import { canonicalValue, changeParameterRules } from './change-parameter.rule';
import { Parameter } from './parameter.entity';
import { ChangeParameterInput } from './parameter.inputs';
import { parameterByName, rowOn, rowsOfParameter } from './parameter.queries';
import { sha256OfChange } from './parameter-change-content';
import { ParameterRow } from './parameter-row.entity';

/** Gives a parameter a new value from a day on, as the leadership body decided (参数变更) [GY-2b]. */
export const changeParameter = act({
  name: 'changeParameter',
  description: '变更参数,须有就同一内容通过的集体决定。Gives a parameter a new value, under an adopted decision over exactly this change [GY-2b].',
  who: governanceOffice,
  input: ChangeParameterInput,
  object: Parameter,
  answers: 'parameter',
  published: true,
  gather: async (source, { input }) => {
    const parameter = await parameterByName(source, input.name);
    if (parameter && parameter.version !== input.expectedVersion) throw staleVersion('Parameter', parameter.id, input.expectedVersion, parameter.version);
    const rows = parameter ? await rowsOfParameter(source, parameter.id) : [];
    // Asked by `in`, so that "may I?" still answers before a decision is named.
    const decisionId = 'decisionId' in input ? input.decisionId : null;
    return {
      parameter,
      rows,
      valueOn: (day: LocalDate) => rowOn(rows, day)?.value,
      decision: decisionId ? await source.find(Decision, decisionId) : null,
      decisionIsUsed: decisionId !== null && (await isUsed(source, decisionId)),
      sha256Of: sha256OfChange,
    };
  },
  rules: changeParameterRules,
  write: async (tx, { input: { name, from, value, decisionId, reason }, parameter, personId }) => {
    const changed = await guardedUpdate(tx.manager, Parameter, parameter!, {});
    const row = { id: tx.newId(), parameterId: changed.id, from, value: canonicalValue(name, value)!, decisionId, changedById: personId, reason: reason.trim(), version: changed.version };
    await insertRow(tx.manager, ParameterRow, row);
    return changed;
  },
  tell: ({ id, name, version }, { input, rows }) => {
    const changed = { from: input.from, value: canonicalValue(name, input.value)!, decisionId: input.decisionId, version };
    // The first change also tells the founding row: a department that never asked would otherwise have no value before it.
    return [...(version === 2 ? rows : []), changed].map(({ from, value, decisionId, version }) => parameterChanged.about(id, { name, from, value, decisionId, version }));
  },
});

async function isUsed({ statements }: FactSource, decisionId: string): Promise<boolean> {
  const rows = await statements.query<unknown[]>('SELECT 1 FROM parameter_row WHERE decision_id = ?', [decisionId]);
  return rows.length > 0;
}
