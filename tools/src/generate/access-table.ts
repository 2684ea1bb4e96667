import { type AccessPolicy, type DepartmentDefinition, policyOf } from '@unionhall/graphql';
import { isObjectType } from 'graphql';

/** docs/access.md: who may see each type, field and query; a change of a policy shows in review as a change of this page. */
export function accessTable(definitions: readonly DepartmentDefinition[]): string {
  const sections = definitions.map(({ department, subgraph }) => {
    const rows: string[] = [];
    for (const type of Object.values(subgraph().schema.getTypeMap()).sort((one, other) => one.name.localeCompare(other.name))) {
      if (!isObjectType(type) || type.name.startsWith('_') || type.name === 'Mutation') continue;
      const policy = policyOf(type);
      if (policy && policy.to !== 'public') rows.push(row(type.name, policy));
      for (const field of Object.values(type.getFields())) {
        const own = policyOf(field);
        if (own) rows.push(row(`${type.name}.${field.name}`, own));
      }
    }
    return [`## ${department}`, '', '| what | who | row’s own person | services |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
  });
  return ['# Access', '', 'Generated from the policies by `npm run generate`; compared in CI. Types not listed are value types that everybody who reaches them may read; mutations are in acts.md.', '', ...sections].join('\n');
}

function row(place: string, { to, own, services }: AccessPolicy): string {
  const who = typeof to === 'string' ? to : to.join(', ') || 'nobody';
  return `| \`${place}\` | ${who} | ${own ? 'yes' : '–'} | ${services?.join(', ') ?? '–'} |`;
}
