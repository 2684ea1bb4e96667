import { canonicalJson, type Loaders, sha256Hex } from '@unionhall/database';
import { parameterDefinition } from '@unionhall/rulebook';
import { changeDecidedOn, type ParameterChange } from './change-parameter.rule';
import type { ParameterChangeContent } from './parameter-change-content.type';
import { Parameter } from './parameter.entity';
import { rowOn, rowsOfParameter } from './parameter.queries';

/** SHA-256 of the canonical JSON of a change, as a decision over it carries it. */
export const sha256OfChange = (content: ParameterChange): string => sha256Hex(canonicalJson(content));

/** The content a matter over a change is raised over, or null when there is no parameter of that name. */
export async function parameterChangeContent(loaders: Loaders, change: ParameterChange): Promise<ParameterChangeContent | null> {
  const parameter = await loaders.byKey(Parameter, 'name', change.name);
  if (!parameter) return null;
  const content = changeDecidedOn(change);
  const { title } = parameterDefinition(parameter.name);
  const present = rowOn(await rowsOfParameter(loaders, parameter.id), change.from)?.value ?? '';
  return {
    subjectType: Parameter.name,
    subjectId: parameter.id,
    sha256: sha256OfChange(content),
    lines: [`参数：${title.zh}（${content.name}）`, `现行取值：${present}`, `变更取值：${content.value}`, `自${content.from}起生效`],
  };
}
