import { judge, localDate } from '@unionhall/kernel';
import { type OpenRecruitmentFacts, openRecruitmentRules } from './open-recruitment.rule';

type Condition = OpenRecruitmentFacts['input']['conditions'][number];
const condition = (kind: Condition['kind'], text: string, confirmed = false): Condition => ({ kind, text, confirmed });
const refusals = ({ places = 3, first = '2026-03-10', last = '2026-03-20', vacancies = 3, members = 30, pending = 7, nameIsTaken = false, conditions = [condition('education', '大专以上学历')] }) =>
  judge(openRecruitmentRules, {
    input: { name: '第一批', places, registrationFirst: localDate(first), registrationLast: localDate(last), conditions },
    today: localDate('2026-03-10'),
    post: { name: '园区工会干事' },
    vacancies,
    establishment: 40,
    members,
    pending,
    nameIsTaken,
  }).refusals;
const codes = (given: Parameters<typeof refusals>[0]) => refusals(given).map(({ clause, code }) => `${clause} ${code}`);

describe('WZ-5: within the establishment', () => {
  it('takes the last places, counting what other recruitments will hire', () => expect(codes({})).toEqual([]));
  it('refuses one more', () => expect(refusals({ members: 31 })).toMatchObject([{ clause: 'WZ-5', code: 'personnel.recruits-beyond-establishment', facts: { sum: 41, establishment: 40 } }]));
});

describe('WZ-2: by the need of a post', () => {
  it('refuses more than are vacant', () => expect(codes({ vacancies: 2 })).toEqual(['WZ-2 personnel.recruits-beyond-the-post']));
});

describe('WZ-1: age, status and rank are no bars', () => {
  it.each(['age', 'personnel-status', 'rank'] as const)('refuses a condition of the kind %s, confirmed or not', (kind) =>
    expect(codes({ conditions: [condition(kind, '年龄35周岁以下', true)] })).toEqual(['WZ-1 personnel.condition-is-a-bar']),
  );
  it('flags a text that names one, with the words', () =>
    expect(refusals({ conditions: [condition('education', '大专以上学历'), condition('other', '年龄35周岁以下')] })).toMatchObject([{ clause: 'WZ-1', code: 'personnel.condition-text-names-a-bar', path: ['conditions', '1', 'text'], facts: { words: ['年龄', '周岁', '岁以'] } }]));
  it('takes it once somebody confirmed it', () => expect(codes({ conditions: [condition('experience', '有公务员考试辅导经历', true)] })).toEqual([]));
  it.each(['education', 'qualification', 'experience', 'integrity', 'skill', 'other'] as const)('takes a condition of the kind %s', (kind) => expect(codes({ conditions: [condition(kind, '热爱工会工作')] })).toEqual([]));
  it('refuses a notice without conditions [HOUSE-4]', () => expect(codes({ conditions: [] })).toEqual(['HOUSE-4 personnel.no-condition']));
});

describe('HOUSE-3, HOUSE-5: name and days', () => {
  it('takes a registration that ends today', () => expect(codes({ last: '2026-03-10' })).toEqual([]));
  it('refuses one that ended yesterday', () => expect(codes({ first: '2026-03-01', last: '2026-03-09' })).toEqual(['HOUSE-5 personnel.registration-ends-too-soon']));
  it('refuses one that ends before it begins', () => expect(codes({ first: '2026-03-21' })).toEqual(['HOUSE-5 house.dates-out-of-order']));
  it('refuses a name that is taken', () => expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 personnel.recruitment-name-taken']));
});
