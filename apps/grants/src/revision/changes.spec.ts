import { changesBetween, type ComparedItem } from './changes';

const NOTHING = { text: null, kind: null, employerId: null, studioId: null, personId: null, trait: null, category: null, purpose: null, amount: null, fileKind: null, fileSha256: null };
const item = (part: ComparedItem['part'], says: Partial<ComparedItem>): ComparedItem => ({ ...NOTHING, part, ...says });
const title = (text: string) => item('title', { text });
const member = (personId: string) => item('team-member', { personId });
const argument = (trait: string, text: string) => item('trait-argument', { trait, text });
const line = (text: string, amount: bigint) => item('budget-line', { text, category: 'a', purpose: 'training', amount });
const file = (text: string, fileSha256: string, fileKind = 'drawing') => item('file', { text, fileKind, fileSha256 });

const told = (before: readonly ComparedItem[], after: readonly ComparedItem[]) =>
  changesBetween(before, after).map(({ part, before: old, after: now }) => [part, old?.text ?? old?.personId ?? null, now?.text ?? now?.personId ?? null]);

describe('changesBetween', () => {
  it('finds nothing between a content and itself', () => {
    const content = [title('甲'), member('a'), argument('short', '短'), line('课', 1n), line('课', 1n), file('图', 'aa')];
    expect(told(content, content)).toEqual([]);
  });

  it.each([
    ['a new title', [title('甲')], [title('乙')], [['title', '甲', '乙']]],
    ['a member more', [member('a')], [member('a'), member('b')], [['team-member', null, 'b']]],
    ['a member for another: one goes, one comes', [member('a')], [member('b')], [['team-member', 'a', null], ['team-member', null, 'b']]],
    ['another order of members', [member('a'), member('b')], [member('b'), member('a')], []],
    ['another argument for the same trait', [argument('short', '旧')], [argument('short', '新')], [['trait-argument', '旧', '新']]],
    ['an argument for another trait', [argument('short', '旧')], [argument('plain', '旧')], [['trait-argument', '旧', null], ['trait-argument', null, '旧']]],
    ['a line put in at the top', [line('甲', 1n)], [line('乙', 2n), line('甲', 1n)], [['budget-line', null, '乙']]],
    ['another amount', [line('甲', 1n), line('乙', 2n)], [line('甲', 1n), line('乙', 3n)], [['budget-line', '乙', '乙']]],
    ['another file under the same name', [file('图', 'aa')], [file('图', 'bb')], [['file', '图', '图']]],
    ['the same file under another name', [file('旧图', 'aa')], [file('新图', 'aa')], [['file', '旧图', '新图']]],
    ['the same file as another kind', [file('图', 'aa')], [file('图', 'aa', 'patent')], [['file', '图', '图']]],
    ['a file more', [file('甲', 'aa')], [file('乙', 'bb'), file('甲', 'aa')], [['file', null, '乙']]],
    ['a file gone', [file('甲', 'aa'), file('乙', 'bb')], [file('乙', 'bb')], [['file', '甲', null]]],
    ['one of two equal lines gone', [line('甲', 1n), line('甲', 1n)], [line('甲', 1n)], [['budget-line', '甲', null]]],
  ])('%s', (_what, before, after, expected) => expect(told(before, after)).toEqual(expected));
});
