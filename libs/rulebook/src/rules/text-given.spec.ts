import { judge } from '@unionhall/kernel';
import { textIsGiven } from './text-given';

const refusals = (title: string, text: string) => judge([textIsGiven('title', 'text')], { input: { title, text } }).refusals;

it('takes texts that say something', () => expect(refusals('甲', ' 乙 ')).toEqual([]));
it.each(['', ' ', '\t\u3000'])('HOUSE-4: refuses %j', (text) => expect(refusals('甲', text)).toMatchObject([{ clause: 'HOUSE-4', code: 'house.empty', path: ['text'], remedy: 'fill-it-in' }]));
it('names each that says nothing', () => expect(refusals('', '').map(({ path }) => path)).toEqual([['title'], ['text']]));
