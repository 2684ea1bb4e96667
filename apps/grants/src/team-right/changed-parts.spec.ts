import { changedParts } from './changed-parts';

type Content = Parameters<typeof changedParts>[3];

const application = { title: '示例', kind: 'renovation', employerId: 'plant', studioId: null, applicantId: 'author', teamMemberIds: ['author', 'one', 'two'] } as const;
const traits = [{ trait: 'short', text: '甲' }, { trait: 'quick', text: '乙' }] as unknown as Parameters<typeof changedParts>[1];
const lines = [{ category: 'a', purpose: 'training', description: '培训', amount: 1n }, { category: 'b', purpose: 'making-of-materials', description: '材料', amount: 2n }] as const;
const content = { title: '示例', kind: 'renovation', employerId: 'plant', teamMemberIds: ['one', 'two'], traitArguments: [...traits], budgetLines: [...lines] } satisfies Content;
const changed = (changes: Partial<Content>) => changedParts({ ...application, teamMemberIds: [...application.teamMemberIds] }, traits, lines, { ...content, ...changes });

it.each<[string, Partial<Content>, string[]]>([
  ['the same content', {}, []],
  ['the same members and arguments in another order', { teamMemberIds: ['two', 'one'], traitArguments: traits.toReversed() }, []],
  ['another title', { title: '改' }, ['project']],
  ['another kind', { kind: 'invention' }, ['project']],
  ['a studio', { studioId: 'studio' }, ['project']],
  ['an argument less', { traitArguments: traits.slice(1) }, ['traits']],
  ['another argument', { traitArguments: [{ ...traits[0]!, text: '改' }, traits[1]!] }, ['traits']],
  ['a line more', { budgetLines: [...lines, lines[0]] }, ['budget']],
  ['another amount', { budgetLines: [{ ...lines[0], amount: 3n }, lines[1]] }, ['budget']],
  ['the lines in another order', { budgetLines: lines.toReversed() }, ['budget']],
  ['another employer', { employerId: 'other' }, ['team']],
  ['a member less', { teamMemberIds: ['one'] }, ['team']],
  ['everything', { title: '改', traitArguments: [], budgetLines: [], teamMemberIds: [] }, ['project', 'traits', 'budget', 'team']],
])('%s', (_what, changes, expected) => expect(changed(changes)).toEqual(expected));
