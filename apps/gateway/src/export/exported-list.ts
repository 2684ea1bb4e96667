import { HouseError } from '@unionhall/contracts';
import { type DocumentNode, type FieldNode, GraphQLError, type GraphQLObjectType, getNamedType, getOperationAST, type GraphQLSchema, isObjectType, Kind, parse, type SelectionSetNode } from 'graphql';
import { type Column, columnsOf } from './columns';

/** A query of one list, which can be asked page by page. */
export interface ExportedList {
  /** The list's name in the answer. */
  readonly name: string;
  /** The variable that takes the cursor, and the one for the size of a page where the query has one. */
  readonly after: string;
  readonly first: string | null;
  readonly columns: readonly Column[];
}

/**
 * What of a query is exported: it asks for one list, takes the cursor of the next page as a variable, and asks where the page ends and how many rows there are.
 * @throws {HouseError} BAD_USER_INPUT with the reason, for any other text
 */
export function exportedList(schema: GraphQLSchema, text: string, operationName?: string): ExportedList {
  const document = parsed(text);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') throw refused('export-no-query');
  const [list, ...others] = operation.selectionSet.selections;
  if (list?.kind !== Kind.FIELD || others.length > 0) throw refused('export-one-list');

  const connection = typeAt(schema.getQueryType(), list);
  const edges = connection && selected(list, 'edges');
  const node = edges && selected(edges, 'node');
  const nodeType = node && typeAt(typeAt(connection, edges), node);
  if (!nodeType || !node.selectionSet) throw refused('export-one-list');

  const pageInfo = selected(list, 'pageInfo');
  const after = variableOf(list, 'after');
  if (after === null || !pageInfo || !selected(pageInfo, 'hasNextPage') || !selected(pageInfo, 'endCursor') || !selected(list, 'totalCount')) throw refused('export-not-by-pages');
  return { name: (list.alias ?? list.name).value, after, first: variableOf(list, 'first'), columns: columnsOf(schema, document, nodeType, node.selectionSet) };
}

const refused = (reason: string) => new HouseError('BAD_USER_INPUT', { reason });

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: 2_000 });
  } catch (error) {
    throw error instanceof GraphQLError ? refused('export-no-query') : error;
  }
}

// By its own name: where the walk to the rows is renamed, they would not be found in the answer.
function selected({ selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined }, name: string): FieldNode | undefined {
  return selectionSet?.selections.find((each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === name && !each.alias);
}

function typeAt(parent: GraphQLObjectType | null | undefined, field: FieldNode): GraphQLObjectType | null {
  const type = parent && getNamedType(parent.getFields()[field.name.value]?.type);
  return isObjectType(type) ? type : null;
}

function variableOf(field: FieldNode, argument: string): string | null {
  const value = field.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
