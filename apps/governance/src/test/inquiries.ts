import { type Caller } from '@unionhall/contracts';
import { operation, person, idOf, type TestHouse } from '@unionhall/testing';
import { act, type Answered, people } from './federation';
import { done, startLeadership } from './matters';

/** An inquiry as its acts and queries answer it. */
export interface SeenInquiry {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly question: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly answeredLate: boolean;
  readonly answeredBy: { readonly id: string } | null;
  readonly appraisal: string | null;
  readonly followUps: readonly SeenInquiry[];
  readonly permissions: readonly { readonly act: string; readonly allowed: boolean; readonly needs: readonly string[] }[];
}
export type InquiryAnswer = Answered & { readonly inquiry: SeenInquiry | null };

/** A worker whom nothing in the house concerns, and an auditor. */
export const otherWorker = person(idOf(31), 'worker');
export const auditor = person(idOf(32), 'auditor');

/** A federation whose first deputy holds the innovation fund. */
export async function startSupervised(): Promise<TestHouse> {
  const house = await startLeadership();
  done(await act(house, 'AssignCharge', { powerItem: 'innovation-fund', personId: people.deputy.personId, from: '2026-01-01', document: '示例文件' }));
  return house;
}

/** A worker asks about the innovation fund, unless `more` says otherwise. */
export const ask = (house: TestHouse, more: object = {}, caller: Caller = people.worker): Promise<InquiryAnswer> =>
  act(house, 'AskInquiry', { powerItem: 'innovation-fund', question: '示例质询', ...more }, caller);

/** The holder answers. */
export const answer = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, caller: Caller = people.deputy, more: object = {}): Promise<InquiryAnswer> =>
  act(house, 'AnswerInquiry', { inquiryId: id, expectedVersion: version, answer: '示例答复', ...more }, caller);

/** The asker appraises. */
export const appraise = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, appraisal: string, more: object = {}, caller: Caller = people.worker): Promise<InquiryAnswer> =>
  act(house, 'AppraiseAnswer', { inquiryId: id, expectedVersion: version, appraisal, ...more }, caller);

/** An inquiry as a caller sees it. */
export const inquirySeenBy = async (house: TestHouse, id: string, caller: Caller): Promise<SeenInquiry> => (await house.data<{ inquiry: SeenInquiry }>('governance', caller, operation('InquiryById'), { id })).inquiry;
