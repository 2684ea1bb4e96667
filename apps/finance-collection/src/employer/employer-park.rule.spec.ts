import { judge } from '@unionhall/kernel';
import { parkIsRegistered } from './employer-park.rule';

const codes = (parkId: string | null | undefined, isRegistered: boolean) => judge([parkIsRegistered], { input: { parkId }, parkIsRegistered: isRegistered }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('HOUSE-2: takes a park that is registered, and none', () => {
  expect(codes('park', true)).toEqual([]);
  expect(codes(null, false)).toEqual([]);
  expect(codes(undefined, false)).toEqual([]);
});
it('HOUSE-2: refuses one nobody registered', () => expect(codes('park', false)).toEqual(['HOUSE-2 house.not-registered parkId']));
