import type { DepartmentDefinition } from '@unionhall/graphql';
import { type Bilingual, enumLabels } from '@unionhall/rulebook';

/** docs/acts.md: every act, who may do it, under which power item, by which clauses; made from the act definitions. */
export function actTable(definitions: readonly DepartmentDefinition[]): string {
  const sections = definitions.map(({ department, acts }) => {
    const rows = [...acts]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(({ name, description, who, under, ask, rules }) => {
        const clauses = [...new Set(rules.map(({ clause }) => clause))].sort().join(', ') || '–';
        const item = under === undefined ? '–' : typeof under === 'function' ? 'the object’s' : under;
        return `| \`${name}\` | ${description} | ${who.map((role) => label('Role', role)).join('、')} | ${item} | ${ask ? 'yes' : '–'} | ${clauses} |`;
      });
    return [`## ${label('Department', department)} ${department}`, '', '| act | what it does | who | under power item | asks others | clauses |', '| --- | --- | --- | --- | --- | --- |', ...rows, ''].join('\n');
  });
  return ['# Acts', '', 'Generated from the act definitions by `npm run generate`; compared in CI. Relations between a person and an object (its applicant, its holder) are rules with a clause.', '', ...sections].join('\n');
}

function label(list: 'Role' | 'Department', value: string): string {
  const labels: Readonly<Record<string, Bilingual>> = enumLabels[list];
  return labels[value]?.zh ?? value;
}
