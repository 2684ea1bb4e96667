import { haveParameters, readingSource, rowsOf } from '@unionhall/database';
import { Access, LocalDateScalar, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { staffReaders } from '../staff-readers';
import { establishmentParameters, establishmentSize } from './establishment-size';
import { Establishment } from './establishment.entity';
import { EstablishmentShare } from './establishment-share.entity';
import { setEstablishment } from './set-establishment';
import { staffCount } from './establishment.queries';

const onDay = { nullable: true, description: '截至日期,缺省为今日。As of this day; today when left out.' };

@Resolver(() => Establishment)
export class EstablishmentResolver {
  @Access({ to: staffReaders })
  @Query(() => [Establishment], { nullable: true, description: '各类人员编制(员额)及其使用。The establishments by status, and how far they are filled [WZ-5, WZ-6].' })
  async establishments(@Ctx() context: RequestContext) {
    const source = readingSource(context.loaders, context.personalData);
    await haveParameters((question, key) => context.ask(question, key), source, establishmentParameters);
    return rowsOf(source.statements, Establishment, 'ORDER BY id');
  }

  @FieldResolver(() => Int, { nullable: true, description: '核定人数,按当日现行参数;公布参数之前为空。How many there may be on a day; null before the parameter’s first row.' })
  places(@Root() { status }: Establishment, @Arg('asOf', () => LocalDateScalar, onDay) asOf: LocalDate | null, @Ctx() { loaders, personalData, now }: RequestContext) {
    return establishmentSize(readingSource(loaders, personalData), status, asOf ?? dayInShanghai(now));
  }

  @FieldResolver(() => Int, { nullable: true, description: '当日在册人数。How many there are on a day.' })
  async filled(@Root() { status }: Establishment, @Arg('asOf', () => LocalDateScalar, onDay) asOf: LocalDate | null, @Ctx() { loaders, now }: RequestContext) {
    return (await staffCount(loaders, 'status', status, asOf ?? dayInShanghai(now))).filled;
  }

  @FieldResolver(() => Int, { nullable: true, description: '当日派驻在外人数,含在在册人数内。How many of them are seconded to a station on a day.' })
  async secondedOut(@Root() { status }: Establishment, @Arg('asOf', () => LocalDateScalar, onDay) asOf: LocalDate | null, @Ctx() { loaders, now }: RequestContext) {
    return (await staffCount(loaders, 'status', status, asOf ?? dayInShanghai(now))).secondedOut;
  }

  @FieldResolver(() => [EstablishmentShare], { nullable: true, description: '各部门名额,含历次核定,先后为序。The places set for departments, in the order they were set.' })
  shares(@Root() { id }: Establishment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EstablishmentShare, 'establishmentId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: Establishment, @Ctx() context: RequestContext) {
    return [context.permission(setEstablishment, { establishmentId: id, expectedVersion: version })];
  }
}
