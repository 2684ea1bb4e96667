import { judge } from '@unionhall/kernel';
import { createPostRules, type CreatePostFacts } from './create-post.rule';

const facts = (input: Partial<CreatePostFacts['input']>, nameIsTaken = false): CreatePostFacts => ({
  input: { name: '组织部部长', kind: 'middle', headcount: 1, ...input },
  staffDepartment: { name: '组织部' },
  nameIsTaken,
});
const refusals = (...given: Parameters<typeof facts>) => judge(createPostRules, facts(...given)).refusals;
const codes = (...given: Parameters<typeof facts>) => refusals(...given).map(({ clause, code }) => `${clause} ${code}`);

describe('WZ-2: a post is needed', () => {
  it.each([1, 2])('takes a headcount of %d', (headcount) => expect(codes({ headcount })).toEqual([]));
  it.each([0, -1])('refuses %d', (headcount) => expect(codes({ headcount })).toEqual(['WZ-2 personnel.headcount-below-one']));
});

describe('WZ-8: a post at a union names it, and no other post does', () => {
  it.each(['at-park-union', 'at-system-union', 'at-industry-union'] as const)('%s', (kind) => {
    expect(codes({ kind, unionName: '示例工业园区工会' })).toEqual([]);
    for (const unionName of [undefined, null, '']) expect(codes({ kind, unionName })).toEqual(['WZ-8 personnel.post-place-missing']);
  });
  it.each(['leadership', 'middle', 'ordinary'] as const)('%s', (kind) => {
    expect(codes({ kind })).toEqual([]);
    expect(codes({ kind, unionName: '示例工业园区工会' })).toEqual(['WZ-8 personnel.post-place-not-due']);
  });
});

describe('HOUSE-3: a post is set up once', () => {
  it('refuses its name in the same department', () =>
    expect(refusals({}, true)).toMatchObject([{ clause: 'HOUSE-3', code: 'personnel.post-name-taken', facts: { department: '组织部', post: '组织部部长' } }]));
});

it('tells every fault at once', () => expect(codes({ headcount: 0, unionName: '示例工会' }, true)).toHaveLength(3));
