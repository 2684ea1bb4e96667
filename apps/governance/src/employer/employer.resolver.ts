import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Relation } from '../relation/relation.entity';
import { inspection } from '../relation/relation-readers';
import { Employer } from './employer.stub';

@Resolver(() => Employer)
export class EmployerResolver {
  @Access({ to: inspection })
  @FieldResolver(() => [Relation], { nullable: true, description: '与该单位有关的利害申报,限纪检人员。Interests declared in the employer; for inspection [CP-6].' })
  declaredInterests(@Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Relation, 'employerId', id);
  }
}
