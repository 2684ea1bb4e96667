import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { DecisionEffectRecord } from '../decision/decision-effect.entity';
import { Decision } from '../decision/decision.entity';
import { InquiryConnection } from '../inquiry/inquiry.connection';
import { inquiriesAbout } from '../inquiry/inquiry.queries';
import { inquiryReaders } from '../inquiry/inquiry-readers';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { DisclosureConnection } from './disclosure.connection';
import { DisclosedFigure, DisclosedFigureKindEnum } from './disclosed-figure.type';
import { disclosedFigures } from './disclosed-figures';
import { Disclosure } from './disclosure.entity';
import { DisclosureFilter } from './disclosure.inputs';
import { disclosuresPage } from './disclosure.queries';
import { withdrawDisclosure } from './withdraw-disclosure';

/** What was published, unless it was withdrawn. */
const unlessWithdrawn = <Content>({ withdrawnOn }: Disclosure, content: Content): Content | null => (withdrawnOn === null ? content : null);

@Resolver(() => Disclosure)
export class DisclosureResolver {
  @Access({ to: 'public' })
  @Query(() => Disclosure, { nullable: true, description: '按编号查公开内容。A disclosure by its id.' })
  disclosure(@Arg('id', () => ID, { description: '公开编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Disclosure, id);
  }

  @Access({ to: 'public' })
  @Query(() => DisclosureConnection, { nullable: true, description: '用权公开,新的在前,含撤回记录。What was published of the use of powers, newest first, tombstones included [GY-5a].' })
  disclosures(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => DisclosureFilter, { defaultValue: {}, description: '筛选。Which disclosures.' }) filter: DisclosureFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return disclosuresPage(loaders, filter, page);
  }

  @FieldResolver(() => String, { nullable: true, description: '标题,撤回后为空。Title; null once withdrawn.' })
  title(@Root() disclosure: Disclosure) {
    return unlessWithdrawn(disclosure, disclosure.title);
  }

  @FieldResolver(() => String, { nullable: true, description: '公开内容,撤回后为空。What is published; null once withdrawn.' })
  text(@Root() disclosure: Disclosure) {
    return unlessWithdrawn(disclosure, disclosure.text);
  }

  @FieldResolver(() => String, { nullable: true, description: '未公开的内容及理由。What is withheld, and why.' })
  withheld(@Root() disclosure: Disclosure) {
    return unlessWithdrawn(disclosure, disclosure.withheld);
  }

  @FieldResolver(() => [DisclosedFigure], { description: '所公开决定的各项数字,实时,各附查验留痕的办理编号;撤回后为空列表。The figures of the decision as they now are, each with the act to prove it by; none once withdrawn [GY-5a].' })
  async figures(@Root() { decisionId, withdrawnOn, withheldFigures }: Disclosure, @Ctx() { loaders }: RequestContext) {
    if (decisionId === null || withdrawnOn !== null || withheldFigures === null) return [];
    const [decision, effects] = await Promise.all([loaders.byId(Decision, decisionId), loaders.children(DecisionEffectRecord, 'decisionId', decisionId)]);
    return disclosedFigures(decision!, effects, withheldFigures);
  }

  @FieldResolver(() => [DisclosedFigureKindEnum], { description: '不公开的数字,理由见未公开内容。Figures that are withheld; `withheld` says why.' })
  withheldFigures(@Root() { withheldFigures }: Disclosure) {
    return withheldFigures ?? [];
  }

  @Access({ to: inquiryReaders })
  @FieldResolver(() => InquiryConnection, { nullable: true, description: '就该公开内容提出的质询。The inquiries about it, newest first [GY-5b].' })
  inquiries(@Root() { id }: Disclosure, @Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return inquiriesAbout(loaders, 'disclosureId', id, page);
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '权力事项。The power item.' })
  powerItem(@Root() { powerItemCode }: Disclosure, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }

  @FieldResolver(() => Decision, { nullable: true, description: '所公开的集体决定。The decision it discloses.' })
  decision(@Root() { decisionId }: Disclosure, @Ctx() { loaders }: RequestContext) {
    return decisionId && loaders.byId(Decision, decisionId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '公开办理人。Who published it.' })
  publishedBy(@Root() { publishedById }: Disclosure) {
    return { id: publishedById };
  }

  @FieldResolver(() => Person, { nullable: true, description: '撤回办理人。Who withdrew it.' })
  withdrawnBy(@Root() { withdrawnById }: Disclosure) {
    return withdrawnById && { id: withdrawnById };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  async permissions(@Root() { id: disclosureId, version: expectedVersion }: Disclosure, @Ctx() context: RequestContext) {
    return [await context.permission(withdrawDisclosure, { disclosureId, expectedVersion })];
  }
}
