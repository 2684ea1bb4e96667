import 'reflect-metadata';
import { Field, FieldResolver, getMetadataStorage, ObjectType, Query, Resolver } from 'type-graphql';
import { buildSubgraph } from '../subgraph/build-subgraph';
import { Access } from './policy';

@Access({ to: 'public' })
@ObjectType({ description: '甲。One.' })
class One {
  @Field(() => String, { nullable: true, description: '声明两处。Declared on the class too.' })
  declaredTwice: string;

  @Access({ to: [] })
  @Field(() => String, { nullable: true, description: '保护在类上。Guarded on the class.' })
  guardedOnClass: string;
}

@Resolver()
class RootResolver {
  @Access({ to: 'public' })
  @Query(() => One, { nullable: true, description: '甲。One.' })
  one() {
    return {};
  }
}

@Resolver(() => One)
class HonestResolver {
  @FieldResolver(() => String)
  guardedOnClass() {
    return 'secret';
  }

  @Access({ to: [] })
  @FieldResolver(() => String, { nullable: true, description: '只在此声明。Declared here only.' })
  declaredOnce() {
    return 'secret';
  }
}

it('builds a schema whose policies all guard', () => {
  const { schema } = buildSubgraph({ resolvers: [RootResolver, HonestResolver] });
  const fields = schema.getType('One')!.toConfig() as { fields: Record<string, { extensions: object }> };
  expect(fields.fields['declaredOnce']!.extensions).toMatchObject({ access: { to: [] } });
  expect(fields.fields['guardedOnClass']!.extensions).toMatchObject({ access: { to: [] } });
});

it('builds none with a policy on the method of a field the class declares too, for it would guard nothing', () => {
  @Resolver(() => One)
  class TrappedResolver {
    @Access({ to: [] })
    @FieldResolver(() => String)
    declaredTwice() {
      return 'secret';
    }
  }
  expect(() => buildSubgraph({ resolvers: [RootResolver, TrappedResolver] })).toThrow('put the access policy where the field is declared: One.declaredTwice');
  // The decorators of all specs of a worker are in one place, and no schema is built beside this trap.
  const { fieldResolvers } = getMetadataStorage();
  fieldResolvers.splice(0, fieldResolvers.length, ...fieldResolvers.filter(({ target }) => target !== TrappedResolver));
  expect(() => buildSubgraph({ resolvers: [RootResolver, HonestResolver] })).not.toThrow();
});
