import { costOf, outerLimits, shapeRules } from '@unionhall/graphql';
import { buildClientSchema, type DocumentNode, getIntrospectionQuery, getOperationAST, GraphQLError, type GraphQLSchema, type IntrospectionQuery, parse, validate } from 'graphql';
import type { Ask } from './ask';
import type { Asker } from './askers';

/** Whether a document is within the limits of the outer door, by the door's own reckoning. */
export type OuterDoor = (document: string) => boolean;

/** The schema the gateway shows to clients. */
export async function schemaAtGateway(gateway: Ask, asker: Asker): Promise<GraphQLSchema> {
  const { data } = await gateway(asker, getIntrospectionQuery({ descriptions: false }));
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

/** The outer door before a schema. */
export function outerDoor(schema: GraphQLSchema): OuterDoor {
  const rules = shapeRules(outerLimits);
  return (text) => {
    const document = parsed(text);
    if (!document || validate(schema, document, rules).length > 0) return false;
    return costOf(schema, getOperationAST(document)!, {}, outerLimits)({}) <= outerLimits.cost;
  };
}

/** The document, if it is not longer than the door reads. */
function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: outerLimits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
