import { act, type FactSource, haveParameters, parameterOn } from '@unionhall/database';
import { includesDay, type LocalDate } from '@unionhall/kernel';
import { Appointment } from '../appointment/appointment.entity';
import { establishmentOfStatus } from '../establishment/establishment-of-status';
import { establishmentSize } from '../establishment/establishment-size';
import { Establishment } from '../establishment/establishment.entity';
import { membersOfStatus } from '../establishment/members-of-status';
import { Post } from '../post/post.entity';
import { openRecruitmentRules } from './open-recruitment.rule';
import { RecruitmentBatch, RecruitmentCondition } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { OpenRecruitmentInput } from './recruitment.inputs';

const STATUS = 'professional-union-worker';
const POINT = 100;

/** Opens a recruitment of professional union workers for a post (发布招录公告); what the parameters say today holds for it until its end. */
export const openRecruitment = act({
  name: 'openRecruitment',
  description: '发布招录公告:按岗位需要、在员额之内,条件和笔试面试权重自此不变。Opens a recruitment for a post, within the establishment; conditions and weights are fixed from now on [WZ-1, WZ-2, WZ-3, WZ-5].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: OpenRecruitmentInput,
  object: RecruitmentBatch,
  answers: 'recruitmentBatch',
  ask: (ask, _input, source) => haveParameters(ask, source, ['personnel.professional-establishment', 'personnel.test-weights', 'common.publicity-working-days']),
  gather: async (source, { input: { name, postId }, today }) => {
    // Locked for change, not for reading: two recruitments for the last places must queue here.
    await source.toChange(Establishment, await establishmentOfStatus(source.statements, STATUS));
    const post = await source.toRead(Post, postId);
    const appointments = await source.children(Appointment, 'postId', postId);
    const members = await membersOfStatus(source, STATUS);
    return {
      post,
      vacancies: post.headcount - appointments.filter(onDay(today)).length,
      establishment: await establishmentSize(source, STATUS, today),
      members: members.filter(onDay(today)).length,
      ...(await otherRecruitments(source, name, today)),
      weights: await parameterOn(source, 'personnel.test-weights', today),
      publicityWorkingDays: await parameterOn(source, 'common.publicity-working-days', today),
    };
  },
  rules: openRecruitmentRules,
  write: async (tx, { input: { name, postId, places, registrationFirst, registrationLast, listMonths, writtenPassMark, conditions }, weights, publicityWorkingDays, personId: openedById, now }) => {
    const terms = { writtenWeight: weights['written-test'], interviewWeight: weights.interview, writtenPassMark: writtenPassMark * POINT, publicityWorkingDays, listMonths };
    const batch = await recruitmentBatchLife.begin(tx, { id: tx.newId(), name, postId, places, registrationFirst, registrationLast, ...terms, openedById, cancellationReason: null, version: 1 }, 'openRecruitment', now);
    await tx.manager.insert(RecruitmentCondition, conditions.map(({ kind, text, confirmed }, position) => ({ id: tx.newId(), batchId: batch.id, position, kind, text, confirmed })));
    return batch;
  },
});

const onDay = (day: LocalDate) => ({ from, until }: { readonly from: LocalDate; readonly until: LocalDate | null }) => includesDay({ first: from, last: until }, day);

/** How many other recruitments may still hire, which an ended list and a cancelled one may not, and whether one has the name. */
async function otherRecruitments({ statements }: FactSource, name: string, today: LocalDate): Promise<{ pending: number; nameIsTaken: boolean }> {
  const [row] = await statements.query<{ pending: string | null; named: string }[]>(
    `SELECT SUM(IF(batch.state = 'cancelled' OR list.valid_until < ?, 0, places - (SELECT COUNT(*) FROM recruitment_candidate WHERE batch_id = batch.id AND state = 'hired'))) AS pending, SUM(name = ?) AS named
     FROM recruitment_batch batch LEFT JOIN eligible_list list ON list.batch_id = batch.id`,
    [today, name],
  );
  return { pending: Number(row!.pending ?? 0), nameIsTaken: Number(row!.named ?? 0) > 0 };
}
