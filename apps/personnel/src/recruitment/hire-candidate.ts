import { act, haveParameters, insertRow } from '@unionhall/database';
import { Appointment, WITHOUT_TRIAL } from '../appointment/appointment.entity';
import { EstablishmentShare } from '../establishment/establishment-share.entity';
import { lineOfSupervision } from '../competition/line-of-supervision';
import { establishmentOfStatus } from '../establishment/establishment-of-status';
import { establishmentSize } from '../establishment/establishment-size';
import { Establishment } from '../establishment/establishment.entity';
import { membersOfStatus } from '../establishment/members-of-status';
import { relationsOf } from '../panel/relations-of';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { EligibleListObjection } from './eligible-list-objection.entity';
import { EligibleList } from './eligible-list.entity';
import { hireCandidateRules } from './hire-candidate.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { HireCandidateInput } from './recruitment-tests.inputs';

const STATUS = 'professional-union-worker';

/** Hires a candidate from the published list (录用): onto the staff as a professional union worker, and into the post. */
export const hireCandidate = act({
  name: 'hireCandidate',
  description: '录用:公示期满、名单有效、员额之内,登记为职业化工会工作者并任该岗位,与上下级有亲属关系的应回避。Hires a candidate from the published list, onto the staff as a professional union worker and into the post, not into the line of kin [WZ-5, CP-4, CP-6].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: HireCandidateInput,
  object: RecruitmentCandidate,
  answers: 'candidate',
  about: ({ candidateId }) => candidateId,
  // None of it ever changes; known beforehand, it can be locked in the order of the house: establishment, post, person, candidate.
  ask: async (ask, { candidateId }, source) => {
    await haveParameters(ask, source, ['personnel.professional-establishment']);
    const { batchId, personId } = await source.toRead(RecruitmentCandidate, candidateId);
    const { postId } = await source.toRead(RecruitmentBatch, batchId);
    return { batchId, personId, postId, establishmentId: await establishmentOfStatus(source.statements, STATUS) };
  },
  gather: async (source, { input: { candidateId, expectedVersion, from }, asked: { batchId, personId, postId, establishmentId } }) => {
    await source.toChange(Establishment, establishmentId);
    const post = await source.toChange(Post, postId);
    const staffDepartment = await source.toRead(StaffDepartment, post.staffDepartmentId);
    const person = await source.toChange(Person, personId);
    const [list] = await source.children(EligibleList, 'batchId', batchId);
    return {
      candidate: await source.toChange(RecruitmentCandidate, candidateId, expectedVersion),
      list: list ?? null,
      openObjections: (await source.children(EligibleListObjection, 'candidateId', candidateId)).filter(({ state }) => state === 'open').length,
      post,
      staffDepartment,
      person,
      appointments: await source.children(Appointment, 'postId', postId),
      memberships: await source.children(StaffMembership, 'personId', personId),
      coming: [{ path: ['candidateId'], personId, name: person.name, from, endsAppointmentId: null, line: await lineOfSupervision(source, post.staffDepartmentId) }],
      relations: await relationsOf(source, [personId]),
      membersOfStatus: await membersOfStatus(source, STATUS),
      shares: await source.children(EstablishmentShare, 'establishmentId', establishmentId),
      place: { status: STATUS, from, staffDepartmentId: post.staffDepartmentId, establishment: await establishmentSize(source, STATUS, from) } as const,
    };
  },
  rules: hireCandidateRules,
  write: async (tx, { input: { from, retiresOn, document }, candidate, person, post, now }) => {
    await insertRow(tx.manager, StaffMembership, { id: tx.newId(), personId: person.id, status: STATUS, staffDepartmentId: post.staffDepartmentId, from, until: null, retiresOn: retiresOn ?? null, document, endDocument: null, version: 1 });
    await insertRow(tx.manager, Appointment, { id: tx.newId(), postId: post.id, personId: person.id, wonBy: 'recruitment', from, until: null, document, endDocument: null, ...WITHOUT_TRIAL, version: 1 });
    return recruitmentCandidateLife.move(tx, candidate, 'hireCandidate', now);
  },
});
