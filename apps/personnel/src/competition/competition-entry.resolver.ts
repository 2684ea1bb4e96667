import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Me } from '../person/me.type';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { appointPerson } from './appoint-person';
import { CompetitionPanelist, CompetitionScore, CompetitionStanding } from './assessment.entity';
import { checkCompetitionEntry } from './check-competition-entry';
import { CompetitionEntry, CompetitionEntryCheck } from './competition-entry.entity';
import { CompetitionEntryStateChange } from './competition-entry.life';
import { Competition, CompetitionCondition, CompetitionPlace } from './competition.entity';
import { concludeIntegrityCheck } from './conclude-integrity-check';
import { declineAppointment } from './decline-appointment';
import { scoreCompetition } from './score-competition';
import { SpeechToScore } from './speech-to-score.type';
import { withdrawFromCompetition } from './withdraw-from-competition';

@Resolver(() => CompetitionEntry)
export class CompetitionEntryResolver {
  @Access({ to: 'signed-in' })
  @Query(() => CompetitionEntry, { nullable: true, description: '按编号查竞聘报名,仅经办人员和本人可见。An entry by id, for recruiters and the entrant.' })
  competitionEntry(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CompetitionEntry, id);
  }

  @FieldResolver(() => Competition, { nullable: true, description: '竞聘。The competition.' })
  competition(@Root() { competitionId }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Competition, competitionId);
  }

  @FieldResolver(() => CompetitionPlace, { nullable: true, description: '竞聘职位。The place that is competed for.' })
  place(@Root() { placeId }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CompetitionPlace, placeId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '廉政审核人。Who checked the integrity.' })
  integrityCheckedBy(@Root() { integrityCheckedById }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return integrityCheckedById && loaders.byId(Person, integrityCheckedById);
  }

  @FieldResolver(() => [CompetitionEntryCheck], { nullable: true, description: '资格审查结果,逐项。What came of each condition.' })
  checks(@Root() { id }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CompetitionEntryCheck, 'entryId', id);
  }

  @FieldResolver(() => CompetitionStanding, { nullable: true, description: '排名,未产生为空。Its standing; null until it is made.' })
  async standing(@Root() { id }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(CompetitionStanding, 'entryId', id))[0] ?? null;
  }

  @FieldResolver(() => [CompetitionEntryStateChange], { nullable: true, description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: CompetitionEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CompetitionEntryStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: entryId, version: expectedVersion }: CompetitionEntry, @Ctx() { permission }: RequestContext) {
    const seen = { entryId, expectedVersion };
    return [permission(withdrawFromCompetition, seen), permission(checkCompetitionEntry, seen), permission(concludeIntegrityCheck, seen), permission(scoreCompetition, { entryId }), permission(appointPerson, seen), permission(declineAppointment, seen)];
  }
}

@Resolver(() => CompetitionEntryCheck)
export class CompetitionEntryCheckResolver {
  @FieldResolver(() => CompetitionCondition, { nullable: true, description: '所审查的条件。The condition.' })
  condition(@Root() { conditionId }: CompetitionEntryCheck, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CompetitionCondition, conditionId);
  }
}

@Resolver(() => Me)
export class MyCompetitionsResolver {
  @FieldResolver(() => [CompetitionEntry], { nullable: true, description: '本人的竞聘报名及进展。One’s own entries, and where they stand.' })
  competitionEntries(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CompetitionEntry, 'personId', id);
  }

  @FieldResolver(() => [CompetitionScore], { nullable: true, description: '本人提交的演讲评分,密封。The scores of speeches one handed in, sealed.' })
  competitionScores(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CompetitionScore, 'personId', id);
  }

  @FieldResolver(() => [SpeechToScore], { nullable: true, description: '本人担任评委、正在评分的竞聘演讲:未评的在前。The speeches one is on the panel for while they are scored, those one has not scored first.' })
  async speechesToScore(@Root() { id }: Me, @Ctx() { loaders }: RequestContext): Promise<SpeechToScore[]> {
    const seats = await loaders.children(CompetitionPanelist, 'personId', id);
    const scored = new Set((await loaders.children(CompetitionScore, 'personId', id)).map(({ candidateId }) => candidateId));
    const entries = await Promise.all(seats.map(({ competitionId }) => loaders.children(CompetitionEntry, 'competitionId', competitionId)));
    // Cleared is who is to be scored, or is being scored.
    const speeches = entries.flat().filter(({ state }) => state === 'cleared').map((entry) => ({ entryId: entry.id, isScored: scored.has(entry.id), entry }));
    return speeches.toSorted((one, other) => Number(one.isScored) - Number(other.isScored));
  }
}

@Resolver(() => SpeechToScore)
export class SpeechToScoreResolver {
  @FieldResolver(() => String, { nullable: true, description: '竞聘名称。Name of the competition.' })
  async competitionName(@Root() { entry }: SpeechToScore, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(Competition, entry.competitionId))!.name;
  }

  @FieldResolver(() => String, { nullable: true, description: '竞聘岗位。The post that is competed for.' })
  async post(@Root() { entry }: SpeechToScore, @Ctx() { loaders }: RequestContext) {
    const place = await loaders.byId(CompetitionPlace, entry.placeId);
    return (await loaders.byId(Post, place!.postId))!.name;
  }

  @FieldResolver(() => String, { nullable: true, description: '竞聘人员姓名。Name of who gives it.' })
  async name(@Root() { entry }: SpeechToScore, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(Person, entry.personId))!.name;
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { entryId }: SpeechToScore, @Ctx() { permission }: RequestContext) {
    return [permission(scoreCompetition, { entryId })];
  }
}
