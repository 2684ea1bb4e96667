import { replayedParameters } from '@unionhall/contracts';
import type { AccessPolicy } from '@unionhall/graphql';
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
