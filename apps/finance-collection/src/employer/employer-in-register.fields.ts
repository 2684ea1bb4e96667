import { Access, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { lacking } from '../arrears/dues-arrears.queries';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { EmployerInRegister } from './employer-in-register.type';

@Resolver(() => EmployerInRegister)
export class EmployerInRegisterFields {
  @Access({ to: receiptReaders, services: ['workstations'] })
  @FieldResolver(() => Boolean, { nullable: true, description: '是否欠缴已过月份的经费;园区工作站核对收缴任务用。Whether it lacks dues of a month that is over; workstations asks before a task to collect them is done [DX-4].' })
  inArrears(@Root() { id }: EmployerInRegister, @Ctx() { loaders, now }: RequestContext): Promise<boolean> {
    return loaders
      .batch('employers in arrears', async (ids: readonly string[]) => {
        const { sql, parameters } = lacking({}, dayInShanghai(now));
        const rows = await loaders.statements.query<{ id: string }[]>(`SELECT DISTINCT employer_id AS id FROM (${sql}) month WHERE employer_id IN (?)`, [...parameters, ids]);
        const found = new Set(rows.map((row) => row.id));
        return ids.map((each) => found.has(each));
      })
      .load(id);
  }
}
