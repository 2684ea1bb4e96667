import { changedParts } from './changed-parts';

type Said = Parameters<typeof changedParts>[1];
type Content = Parameters<typeof changedParts>[2];

const application = { title: '示例', kind: 'renovation', employerId: 'plant', studioId: null, applicantId: 'author', teamMemberIds: ['author', 'one', 'two'] } as const;
const traits = [{ trait: 'short', text: '甲' }, { trait: 'quick', text: '乙' }] as unknown as Said['traitArguments'];
const lines = [{ category: 'a', purpose: 'training', description: '培训', amount: 1n }, { category: 'b', purpose: 'making-of-materials', description: '材料', amount: 2n }] as const;
const files = [{ kind: 'drawing', name: '图', sha256: 'aa' }, { kind: 'patent', name: '证', sha256: 'bb' }] as const;
const content = { title: '示例', kind: 'renovation', employerId: 'plant', teamMemberIds: ['one', 'two'], traitArguments: [...traits], budgetLines: [...lines], files: [...files] } satisfies Content;
const changed = (changes: Partial<Content>) => changedParts({ ...application, teamMemberIds: [...application.teamMemberIds] }, { traitArguments: traits, budgetLines: lines, files }, { ...content, ...changes });

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
  ['the files in another order', { files: files.toReversed() }, []],
  ['a file less', { files: files.slice(1) }, ['files']],
  ['another file under a name', { files: [{ ...files[0], sha256: 'cc' }, files[1]] }, ['files']],
  ['another name for a file', { files: [{ ...files[0], name: '改' }, files[1]] }, ['files']],
  ['another kind for a file', { files: [{ ...files[0], kind: 'other' }, files[1]] }, ['files']],
  ['another employer', { employerId: 'other' }, ['team']],
  ['a member less', { teamMemberIds: ['one'] }, ['team']],
  ['everything', { title: '改', traitArguments: [], budgetLines: [], files: [], teamMemberIds: [] }, ['project', 'traits', 'budget', 'files', 'team']],
])('%s', (_what, changes, expected) => expect(changed(changes)).toEqual(expected));
