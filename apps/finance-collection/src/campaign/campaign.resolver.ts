import { Access, Money, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { bothSides } from '../both-sides';
import { Employer } from '../employer/employer.entity';
import { Person } from '../person/person.stub';
import { Campaign, CampaignParticipation } from './campaign.entity';
import { CampaignFilter, CampaignOrder } from './campaign.inputs';
import { CampaignStateChange } from './campaign.life';
import { CampaignConnection, CampaignParticipationConnection, campaignsPage, groupsOf, participationsOf } from './campaign.queries';
import { closeCampaign } from './close-campaign';
import { recordParticipation } from './record-participation';

/** The units of a campaign that had a union, or had none, when they took part, and how many have one now. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '参加单位按参加时是否建会分组,比较前后。The units of a campaign by whether they had a union then, and how many have one now.' })
export class CampaignGroup {
  @Field(() => Boolean, { description: '参加时是否已建会。Whether they had a union when they took part.' })
  hadUnion: boolean;

  @Field(() => Int, { description: '单位数。How many units.' })
  units: number;

  @Field(() => Int, { description: '参加人数。How many persons came.' })
  persons: number;

  @Field(() => Int, { description: '现已建会的单位数。How many of the units have a union now.' })
  haveUnionNow: number;

  @Field(() => Int, { description: '活动前三个月有缴款的单位数。How many paid for the three months before the campaign.' })
  payersBefore: number;

  @Field(() => Money, { description: '活动前三个月的缴款。What they paid for these.' })
  paidBefore: Fen;

  @Field(() => Int, { description: '活动后三个月有缴款的单位数。How many paid for the three months after it.' })
  payersAfter: number;

  @Field(() => Money, { description: '活动后三个月的缴款。What they paid for these.' })
  paidAfter: Fen;
}

@Resolver(() => Campaign)
export class CampaignResolver {
  @Access({ to: bothSides })
  @Query(() => Campaign, { nullable: true, description: '按编号查联合活动。A campaign by id.' })
  campaign(@Arg('id', () => ID, { description: '活动编号。The campaign’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Campaign, id);
  }

  @Access({ to: bothSides })
  @Query(() => CampaignConnection, { nullable: true, description: '联合活动。The campaigns of both sides.' })
  campaigns(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CampaignFilter, { defaultValue: {}, description: '筛选。Which campaigns.' }) filter: CampaignFilter,
    @Arg('orderBy', () => CampaignOrder, { defaultValue: CampaignOrder.FIRST_DAY, description: '排序。The order.' }) orderBy: CampaignOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return campaignsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '工会一方的组织者。Who organises it for the union.' })
  unionOrganiser(@Root() { unionOrganiserId: id }: Campaign) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '税务一方的组织者。Who organises it for the tax bureau.' })
  taxOrganiser(@Root() { taxOrganiserId: id }: Campaign) {
    return { id };
  }

  @FieldResolver(() => CampaignParticipationConnection, { nullable: true, description: '参加单位,按登记先后。Who took part, as they were entered.' })
  participations(@Root() { id }: Campaign, @Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return participationsOf(loaders, id, page);
  }

  @FieldResolver(() => [CampaignGroup], { nullable: true, description: '参加前后的变化,按参加时是否建会分组。Before and after, by whether they had a union then.' })
  groups(@Root() { id }: Campaign, @Ctx() { loaders }: RequestContext) {
    return groupsOf(loaders, id);
  }

  @FieldResolver(() => [CampaignStateChange], { nullable: true, description: '流转记录。Its life so far.' })
  history(@Root() { id }: Campaign, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CampaignStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: campaignId, version: expectedVersion }: Campaign, @Ctx() context: RequestContext) {
    return Promise.all([context.permission(recordParticipation, { campaignId }), context.permission(closeCampaign, { campaignId, expectedVersion })]);
  }
}

@Resolver(() => CampaignParticipation)
export class CampaignParticipationFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: CampaignParticipation, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  recordedBy(@Root() { recordedById: id }: CampaignParticipation) {
    return { id };
  }
}
