import { act, haveParameters, parameterOn } from '@unionhall/database';
import { Person } from '../person/person.entity';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { RegisterCandidateInput } from './recruitment.inputs';
import { registerCandidateRules } from './register-candidate.rule';

/** Registers a candidate of a recruitment (报名登记), from a source in force. */
export const registerCandidate = act({
  name: 'registerCandidate',
  description: '报名登记,来源须在现行招录来源之内。Registers a candidate of a recruitment, from a source in force [WZ-2].',
  who: ['officer', 'department-head'],
  input: RegisterCandidateInput,
  object: RecruitmentCandidate,
  answers: 'candidate',
  ask: (ask, _input, source) => haveParameters(ask, source, ['personnel.recruitment-sources']),
  gather: async (source, { input: { batchId, personId }, today }) => {
    // Locked for change, not for reading: two who register one person must queue here, and nobody comes once numbers are given.
    const batch = await source.toChange(RecruitmentBatch, batchId);
    const person = await source.toRead(Person, personId);
    return { batch, person, candidates: await source.children(RecruitmentCandidate, 'batchId', batchId), sources: await parameterOn(source, 'personnel.recruitment-sources', today) };
  },
  rules: registerCandidateRules,
  write: (tx, { input: { source, sourceDocumentSha256 }, batch, person, today, now }) =>
    recruitmentCandidateLife.begin(tx, { id: tx.newId(), batchId: batch.id, personId: person.id, source, sourceDocumentSha256, registeredOn: today, testNumber: null, writtenMark: null, declinedDocument: null, version: 1 }, 'registerCandidate', now),
});
