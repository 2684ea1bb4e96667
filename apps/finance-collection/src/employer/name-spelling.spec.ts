import { spelledLetters, spellingOf } from './name-spelling';

it.each([
  ['临江示例机械有限公司', 'linjiangshilijixieyouxiangongsi', 'ljsljxyxgs'],
  ['重庆示例银行', 'chongqingshiliyinhang', 'cqslyh'],
  ['绿地ＡＢＣ（示例）2厂', 'lvdiabcshili2chang', 'ldabcsl2c'],
  ['', '', ''],
])('%s', (name, namePinyin, nameInitials) => expect(spellingOf(name)).toEqual({ namePinyin, nameInitials }));

it('leaves of what is typed the letters and digits', () => expect(spelledLetters('Lin Jiang-２ 厂')).toBe('linjiang2'));
