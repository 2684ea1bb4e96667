import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { HouseError } from '@unionhall/contracts';
import { type FloatValueNode, GraphQLError, type IntValueNode, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from './limits';

/** Validation rules for the shape of a query: how deep, how many aliases and directives, no number too large for a computer. */
export function shapeRules({ depth, aliases, directives }: Limits): ValidationRule[] {
  return [
    maxDepthRule({
      n: depth,
      flattenFragments: true,
      // GraphiQL asks for types nested deeper than any query of ours; in production nobody may ask at all.
      ignoreIntrospection: true,
      ...reporting('depth', depth),
    }),
    maxAliasesRule({ n: aliases, allowList: [], ...reporting('aliases', aliases) }),
    maxDirectivesRule({ n: directives, ...reporting('directives', directives) }),
    finiteNumbers,
  ] as ValidationRule[];
}

// A scalar of our own leaves its literals unread at the gateway, where a plan cannot hold infinity.
const finiteNumbers: ValidationRule = (context) => {
  const check = (node: FloatValueNode | IntValueNode) => {
    if (!Number.isFinite(Number(node.value))) context.reportError(new GraphQLError('A number is too large', { nodes: node }));
  };
  return { FloatValue: check, IntValue: check };
};

// Armor would throw a syntax error, which Apollo answers with 500: the limit is reported as an error of our own instead.
function reporting(reason: string, most: number) {
  const report = (context: ValidationContext | null) => {
    const limit = new HouseError('LIMIT_EXCEEDED', { reason, most });
    context?.reportError(new GraphQLError(limit.message, { originalError: limit }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
