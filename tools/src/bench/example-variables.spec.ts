import { readFileSync } from 'node:fs';
import { loadOperations } from '@unionhall/gateway';
import { buildASTSchema, Kind, OperationTypeNode, parse, print, visit } from 'graphql';
import { operationsFolder, supergraphFile } from '../project-folder';
import { exampleVariables } from './example-variables';

it('knows values for the variables of every registered query, or P8 would measure none', async () => {
  // The types as they are; how they are spread over departments is nothing to this.
  const withoutDirectives = visit(parse(readFileSync(supergraphFile, 'utf8')), { Directive: () => null, DirectiveDefinition: () => null, SchemaExtension: () => null });
  const schema = buildASTSchema(parse(print(withoutDirectives)), { assumeValidSDL: true });
  const queries = (await loadOperations(operationsFolder)).flatMap(({ text }) => parse(text).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.QUERY));
  expect(queries.length).toBeGreaterThan(100);
  for (const query of queries) expect(() => exampleVariables((name) => schema.getType(name), query as Parameters<typeof exampleVariables>[1])).not.toThrow();
});
