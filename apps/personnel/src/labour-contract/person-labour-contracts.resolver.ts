import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { contractReaders } from '../staff-readers';
import { LabourContract } from './labour-contract.entity';

@Resolver(() => Person)
export class PersonLabourContractsResolver {
  @Access<Person>({ to: contractReaders, own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => [LabourContract], { nullable: true, description: '劳动合同。The person’s labour contracts, past and present.' })
  labourContracts(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(LabourContract, 'personId', id);
  }
}
