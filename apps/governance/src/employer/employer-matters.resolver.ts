import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Matter } from '../matter/matter.entity';
import { mattersNaming } from '../matter/matter.queries';
import { matterReaders } from '../matter/matter-readers';
import { Employer } from './employer.stub';

/** What matters add to an employer. */
@Resolver(() => Employer)
export class EmployerMattersResolver {
  @Access({ to: matterReaders })
  @FieldResolver(() => [Matter], { nullable: true, description: '以该单位为当事方的议题。The matters that name the employer as a party, newest first.' })
  concerningMatters(@Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return mattersNaming(loaders, 'employer_id', id);
  }
}
