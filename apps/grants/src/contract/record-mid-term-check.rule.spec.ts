import { judge, localDate } from '@unionhall/kernel';
import { recordMidTermCheckRules, type RecordMidTermCheckFacts } from './record-mid-term-check.rule';

const facts: RecordMidTermCheckFacts = { personId: 'officer', award: { state: 'contracted' }, application: { title: '示例项目', teamMemberIds: ['author'] }, passed: null };
const codes = (change: Partial<RecordMidTermCheckFacts>) => judge(recordMidTermCheckRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('checks a project under contract', () => expect(codes({})).toEqual([]));

it('YZ-9: not before the contract', () => expect(codes({ award: { state: 'granted' } })).toEqual(['YZ-9 grants.award-at-another-stage']));

it('CP-6: not one’s own project', () => expect(codes({ personId: 'author' })).toEqual(['CP-6 grants.officer-of-the-team']));

it('HOUSE-3: not again once it was passed', () => expect(codes({ passed: { checkedOn: localDate('2026-03-10') } })).toEqual(['HOUSE-3 grants.mid-term-check-passed']));
