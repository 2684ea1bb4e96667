import { act, type FactSource, haveParameters, insertRow, parameterOn } from '@unionhall/database';
import { includesDay, type LocalDate } from '@unionhall/kernel';
import { Appointment } from '../appointment/appointment.entity';
import { Post } from '../post/post.entity';
import { Competition, CompetitionCondition, CompetitionPlace } from './competition.entity';
import { OpenCompetitionInput } from './competition.inputs';
import { competitionLife } from './competition.life';
import { openCompetitionRules } from './open-competition.rule';

const PER_CENT = 100;

/** Opens a competition for posts, vacant or held (发布竞聘公告); conditions, weights and the rule for ties are fixed from now on. */
export const openCompetition = act({
  name: 'openCompetition',
  description: '发布竞聘公告:空缺或在任的中层及一般岗位;条件、权重、同分处理自此不变。Opens a competition for middle and ordinary posts, vacant or held; conditions, weights and the rule for ties are fixed from now on [WZ-1, WZ-7, WZ-10].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: OpenCompetitionInput,
  object: Competition,
  answers: 'competition',
  ask: (ask, _input, source) => haveParameters(ask, source, ['common.publicity-working-days']),
  gather: async (source, { input: { name, places }, today }) => {
    // Locked for change, in the order of their ids: two competitions for the last places must queue here.
    for (const id of [...new Set(places.map(({ postId }) => postId))].toSorted()) await source.toChange(Post, id);
    const posts: Post[] = [];
    const holding: string[][] = [];
    const free: number[] = [];
    const others = await otherPlaces(source, name);
    for (const { postId } of places) {
      const post = await source.toRead(Post, postId);
      const appointments = (await source.children(Appointment, 'postId', postId)).filter(onDay(today));
      posts.push(post);
      holding.push(appointments.map(({ id }) => id));
      free.push(post.headcount - appointments.length - (others.vacant.get(postId) ?? 0));
    }
    return { posts, holding, free, atStake: others.atStake, nameIsTaken: others.nameIsTaken, publicityWorkingDays: await parameterOn(source, 'common.publicity-working-days', today) };
  },
  rules: openCompetitionRules,
  write: async (tx, { input: { name, places, registrationFirst, registrationLast, speechWeight, trialMonths, conditions }, publicityWorkingDays, personId: openedById, now }) => {
    const terms = { speechWeight: speechWeight * PER_CENT, voteWeight: (PER_CENT - speechWeight) * PER_CENT, rule: 'composite-vote-speech-entry' as const, publicityWorkingDays, trialMonths };
    const competition = await competitionLife.begin(tx, { id: tx.newId(), name, registrationFirst, registrationLast, ...terms, openedById, cancellationReason: null, version: 1 }, 'openCompetition', now);
    for (const [position, { postId, incumbentAppointmentId = null, places: chosen }] of places.entries()) {
      await insertRow(tx.manager, CompetitionPlace, { id: tx.newId(), competitionId: competition.id, postId, incumbentAppointmentId, places: chosen, position });
    }
    await tx.manager.insert(CompetitionCondition, conditions.map(({ kind, text, confirmed }, position) => ({ id: tx.newId(), competitionId: competition.id, position, kind, text, confirmed })));
    return competition;
  },
});

const onDay = (day: LocalDate) => ({ from, until }: { readonly from: LocalDate; readonly until: LocalDate | null }) => includesDay({ first: from, last: until }, day);

/** What other competitions under way put up: vacant places by post, and the appointments at stake; and whether one has the name. */
async function otherPlaces({ statements }: FactSource, name: string) {
  const rows = await statements.query<{ postId: string; appointmentId: string | null; places: number }[]>(
    `SELECT place.post_id AS postId, place.incumbent_appointment_id AS appointmentId, place.places FROM competition_place place JOIN competition ON competition.id = place.competition_id WHERE competition.state NOT IN ('concluded', 'cancelled')`,
    [],
  );
  const vacant = new Map<string, number>();
  for (const { postId, appointmentId, places } of rows) if (appointmentId === null) vacant.set(postId, (vacant.get(postId) ?? 0) + places);
  const [named] = await statements.query<object[]>('SELECT 1 FROM competition WHERE name = ?', [name]);
  return { vacant, atStake: rows.flatMap(({ appointmentId }) => appointmentId ?? []), nameIsTaken: named !== undefined };
}
