import { BREAK, type DocumentNode, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, visit } from 'graphql';

const CONDITIONS = [GraphQLSkipDirective.name, GraphQLIncludeDirective.name];

/** The variables that decide which fields an answer has. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (!CONDITIONS.includes(name.value)) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What the shaper does not do: tell of the schema itself, which no subgraph answers, and the name that JavaScript takes for the maker of an object. */
export function confusesShaper(document: DocumentNode): boolean {
  let confuses = false;
  visit(document, {
    Name: ({ value }) => {
      if (!['__schema', '__type', '__proto__'].includes(value)) return undefined;
      confuses = true;
      return BREAK;
    },
  });
  return confuses;
}
