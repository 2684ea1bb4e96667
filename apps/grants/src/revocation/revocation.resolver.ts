import { notFound } from '@unionhall/contracts';
import { Access, Money, type RequestContext } from '@unionhall/graphql';
import { type Fen, sumFen, yuanFromFen } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { AwardStateChange } from '../award/award.life';
import { Decision } from '../decision/decision.stub';
import { grantReaders } from '../grant-readers';
import { Instalment } from '../instalment/instalment.entity';
import { revocationSha256 } from './revocation-content';
import { AwardRevocationToDecide } from './revocation-content.type';

/** The read before an award is revoked: what is to be decided. */
@Resolver()
export class AwardRevocationResolver {
  @Access({ to: grantReaders })
  @Query(() => AwardRevocationToDecide, { nullable: true, description: '拟撤销的立项及其散列值:先就此提请集体决定,再办理撤销。What a matter about revoking an award must be raised over, before it is revoked [GY-2b].' })
  async awardRevocationContent(
    @Arg('awardId', () => ID, { description: '立项编号。Id of the award.' }) awardId: string,
    @Arg('reason', () => String, { description: '撤销的理由。Why.' }) reason: string,
    @Arg('spentAmount', () => Money, { defaultValue: 0n, description: '已支出而应退的金额。Of what was spent, how much is given back.' }) spentAmount: Fen,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AwardRevocationToDecide> {
    // Asked for together, so that a page of awards costs as much as one.
    const [award, instalments] = await Promise.all([loaders.byId(Award, awardId), loaders.children(Instalment, 'awardId', awardId)]);
    if (!award) throw notFound('Award', awardId);
    const application = await loaders.byId(GrantApplication, award.applicationId);
    const received = receivedOf(instalments);
    const lines = [
      `撤销立项：${application!.title}（${yuanFromFen(award.amount)}元）`,
      `理由：${reason.trim()}`,
      `已拨付${yuanFromFen(received)}元：未支出的一律收回，已支出的收回${yuanFromFen(spentAmount)}元`,
    ];
    return { sha256: revocationSha256({ awardId, reason, received, spentAmount }), lines };
  }
}

const receivedOf = (instalments: readonly Instalment[]) => sumFen(instalments.filter(({ state }) => state === 'confirmed').map(({ amount }) => amount));

@Resolver(() => AwardStateChange)
export class AwardStateChangeFields {
  @FieldResolver(() => Decision, { nullable: true, description: '撤销立项所依据的集体决定。The decision the award was revoked by; null for every other step.' })
  decision(@Root() { decisionId: id }: AwardStateChange) {
    return id && { id };
  }
}
