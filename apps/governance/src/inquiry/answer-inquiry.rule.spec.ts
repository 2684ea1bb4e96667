import { judge, localDate } from '@unionhall/kernel';
import { type AnswerInquiryFacts, answerInquiryRules } from './answer-inquiry.rule';

const TODAY = localDate('2026-03-10');
const inquiry = { state: 'asked', askedById: 'worker', askedOn: TODAY, powerItemCode: 'innovation-fund' } as const;
const facts = (changes: Partial<AnswerInquiryFacts> = {}): AnswerInquiryFacts => ({
  input: { answer: '示例' },
  personId: 'holder',
  today: TODAY,
  inquiry,
  holderId: 'holder',
  executorIds: [],
  ...changes,
});
const codes = (changes: Partial<AnswerInquiryFacts> = {}) => judge(answerInquiryRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes the answer of the holder', () => expect(codes()).toEqual([]));

describe('GY-2a: whoever is accountable answers', () => {
  it('takes it from who carries the decision out, the power vacant or not', () => {
    expect(codes({ personId: 'executor', executorIds: ['executor'] })).toEqual([]);
    expect(codes({ personId: 'executor', executorIds: ['executor'], holderId: null })).toEqual([]);
    expect(codes({ executorIds: ['executor'] })).toEqual([]);
  });
  it('refuses it from anybody else', () => {
    expect(codes({ personId: 'other' })).toEqual(['GY-2a governance.not-the-answerer']);
    expect(codes({ personId: 'other', executorIds: ['executor'], holderId: null })).toEqual(['GY-2a governance.not-the-answerer']);
  });
  it('refuses it while nobody is', () => expect(codes({ holderId: null })).toEqual(['GY-2a governance.inquiry-power-vacant']));
});

it('GY-5b: refuses an answer to oneself', () => expect(codes({ inquiry: { ...inquiry, askedById: 'holder' } })).toEqual(['GY-5b governance.asker-answers']));

it.each(['answered', 'appraised'] as const)('HOUSE-1: refuses a second answer to one %s', (state) => expect(codes({ inquiry: { ...inquiry, state } })).toEqual(['HOUSE-1 governance.inquiry-answered-already']));

it('HOUSE-4: refuses an empty answer', () => expect(codes({ input: { answer: '\n' } })).toEqual(['HOUSE-4 house.empty']));
