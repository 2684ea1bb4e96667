import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Me } from '../person/me.type';
import { LabourContract, LabourContractWage } from './labour-contract.entity';
import { MyWage } from './my-wage.type';

@Resolver(() => Me)
export class MyWagesResolver {
  @FieldResolver(() => [MyWage], { nullable: true, description: '本人各劳动合同的工资,先后为序。What one’s own labour contracts pay and paid, oldest first; others read a wage by `readWage` [CP-8].' })
  async wages(@Root() { id }: Me, @Ctx() { loaders }: RequestContext): Promise<MyWage[]> {
    const contracts = await loaders.children(LabourContract, 'personId', id);
    const paid = await Promise.all(contracts.map(async (labourContract) => (await loaders.children(LabourContractWage, 'labourContractId', labourContract.id)).map(({ from, wage }) => ({ from, wage, labourContract }))));
    return paid.flat();
  }
}
