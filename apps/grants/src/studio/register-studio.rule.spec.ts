import { judge } from '@unionhall/kernel';
import { type RegisterStudioFacts, registerStudioRules } from './register-studio.rule';

const live = { id: 'e', name: '示例厂', isMerged: false, successor: null };
const codes = (employer: RegisterStudioFacts['asked']['employer'], nameIsTaken = false) =>
  judge(registerStudioRules, { input: { name: '示例工作室' }, asked: { employer }, nameIsTaken }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('registers a studio of a live employer', () => expect(codes(live)).toEqual([]));
it('refuses an employer nobody registered', () => expect(codes(null)).toEqual(['HOUSE-2 grants.employer-unknown']));
it('refuses an employer merged into another', () => expect(codes({ ...live, isMerged: true, successor: '后继厂' })).toEqual(['HOUSE-2 grants.employer-merged']));
it('refuses a second studio of the name', () => expect(codes(live, true)).toEqual(['HOUSE-3 house.already-registered']));
