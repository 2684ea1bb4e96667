import { haveParameters, parameterOn, readingSource } from '@unionhall/database';
import type { RequestContext } from '@unionhall/graphql';
import { addDays, dayInShanghai, monthsAfter } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { Appointment } from './appointment.entity';
import { CultivationRecord } from './cultivation.entity';
import { Cultivation } from './cultivation.type';

const MONTHS_A_YEAR = 12;

@Resolver(() => Appointment)
export class AppointmentCultivationResolver {
  @FieldResolver(() => Cultivation, { nullable: true, description: '竞聘上岗后的培养锻炼;非竞聘上岗的为空。The years of cultivation from the day the post was won; null where it was come by otherwise [WZ-9].' })
  async cultivation(@Root() { id, wonBy, from, until: leaves }: Appointment, @Ctx() context: RequestContext): Promise<Cultivation | null> {
    if (wonBy !== 'competition') return null;
    const { loaders, personalData, now } = context;
    const source = readingSource(loaders, personalData);
    const today = dayInShanghai(now);
    await haveParameters((question, key) => context.ask(question, key), source, ['personnel.cultivation-years']);
    const [years, records] = await Promise.all([parameterOn(source, 'personnel.cultivation-years', today), loaders.children(CultivationRecord, 'appointmentId', id)]);
    const until = addDays(monthsAfter(from, years * MONTHS_A_YEAR), -1);
    return { years, until, completed: until < today && (leaves === null || until <= leaves), records };
  }
}

@Resolver(() => CultivationRecord)
export class CultivationRecordResolver {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById }: CultivationRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, recordedById);
  }
}
