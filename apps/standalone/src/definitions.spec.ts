import { publicCaller, replayedParameters } from '@unionhall/contracts';
import type { AccessPolicy } from '@unionhall/graphql';
import { graphql, type GraphQLUnionType, Kind, type ListValueNode, parse, print, type SchemaExtensionNode, type StringValueNode, visit } from 'graphql';
import { definitions } from './definitions';

it('the list of parameters that departments replay is what their acts declare', () => {
  for (const { department, replayedParameters: declared } of definitions) expect([department, replayedParameters[department] ?? []]).toEqual([department, declared]);
});

it('whoever may do an act sees what it answers', () => {
  const blind = definitions.flatMap((definition) => {
    const { schema } = definition.subgraph();
    return definition.acts.flatMap(({ name, who, object }) => {
      const policy = schema.getType(object.name)?.extensions['access'] as AccessPolicy | undefined;
      // Where the row decides, the act's own spec shows that its doer sees it.
      if (!policy || typeof policy.to === 'string' || policy.own) return [];
      const { to } = policy;
      return who.filter((role) => !to.includes(role)).map((role) => `${name}: ${role}`);
    });
  });
  expect(blind).toEqual([]);
});

// What Apollo's compatibility suite asks of a subgraph, for the directives ours really use; that the shared types agree, composition shows.
describe.each(definitions)('the subgraph of $department, as the federation protocol wants it', (definition) => {
  const { schema, sdl } = definition.subgraph();
  const used = new Set<string>();
  visit(parse(sdl), { Directive: ({ name: { value } }) => void used.add(`@${value}`), SchemaExtension: () => false });

  it('says what it is', async () => {
    const { data } = await graphql({ schema, source: '{ service: _service { sdl } }', contextValue: { caller: publicCaller } });
    const definitionsIn = (text: string) => new Map(parse(text).definitions.map((each) => ['name' in each ? each.name?.value : each.kind, print(each)]));
    const told = definitionsIn((data as { service: { sdl: string } }).service.sdl);
    // The protocol adds its own root fields.
    expect([...definitionsIn(sdl)].flatMap(([name, text]) => (told.get(name) === text ? [] : [name]))).toEqual(['Query']);
  });

  it('imports the directives it uses, and no other', () => {
    const [link] = (parse(sdl).definitions.find(({ kind }) => kind === Kind.SCHEMA_EXTENSION) as SchemaExtensionNode).directives!;
    const imported = link!.arguments!.find(({ name }) => name.value === 'import')!.value as ListValueNode;
    const names = imported.values.map((value) => (value as StringValueNode).value);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
    const federation = ['@key', '@shareable', '@external', '@provides', '@requires', '@override', '@inaccessible', '@tag', '@interfaceObject', '@composeDirective'];
    expect(federation.filter((name) => used.has(name))).toEqual(federation.filter((name) => names.includes(name)));
  });

  it('answers for every type with a key', () => {
    const keyed: string[] = [];
    visit(parse(sdl), { ObjectTypeDefinition: ({ name, directives }) => void (directives?.some((each) => each.name.value === 'key') && keyed.push(name.value)) });
    expect((schema.getType('_Entity') as GraphQLUnionType).getTypes().map(({ name }) => name).sort()).toEqual(keyed.sort());
  });
});
