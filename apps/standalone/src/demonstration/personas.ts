import type { Role } from '@unionhall/contracts';

/** Somebody of the demonstration federation; every name is made up. */
export interface PersonaDefinition {
  readonly personId: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly roles: readonly Role[];
  /** Works for, or speaks for, the demonstration's first employer. */
  readonly ofEmployer?: boolean;
  /** Chairs that employer’s union. */
  readonly ofUnion?: boolean;
}

const id = (number: number) => `01990000-0000-7000-8000-0000000000${number.toString(16).padStart(2, '0')}`;

/** The people of the demonstration federation (临江市总工会, which does not exist), by the name one asks for a token with. */
export const personaDefinitions = {
  chief: { personId: id(1), name: { zh: '江示一', en: 'Jiang Shiyi' }, roles: ['chief'] },
  'deputy-personnel': { personId: id(2), name: { zh: '何示二', en: 'He Shi’er' }, roles: ['deputy'] },
  'deputy-funds': { personId: id(3), name: { zh: '海示三', en: 'Hai Shisan' }, roles: ['deputy'] },
  'deputy-finance': { personId: id(4), name: { zh: '湖示四', en: 'Hu Shisi' }, roles: ['deputy'] },
  'inspection-head': { personId: id(5), name: { zh: '田示五', en: 'Tian Shiwu' }, roles: ['inspection-head'] },
  'head-of-office': { personId: id(6), name: { zh: '山示六', en: 'Shan Shiliu' }, roles: ['department-head'] },
  officer: { personId: id(7), name: { zh: '石示七', en: 'Shi Shiqi' }, roles: ['officer'] },
  secretary: { personId: id(8), name: { zh: '林示八', en: 'Lin Shiba' }, roles: ['meeting-secretary'] },
  accountant: { personId: id(9), name: { zh: '金示九', en: 'Jin Shijiu' }, roles: ['accountant'] },
  cashier: { personId: id(10), name: { zh: '钱示十', en: 'Qian Shishi' }, roles: ['cashier'] },
  administrator: { personId: id(11), name: { zh: '管示范', en: 'Guan Shifan' }, roles: ['administrator'] },
  worker: { personId: id(12), name: { zh: '工示甲', en: 'Gong Shijia' }, roles: ['worker'], ofEmployer: true },
  colleague: { personId: id(13), name: { zh: '工示乙', en: 'Gong Shiyi' }, roles: ['worker'], ofEmployer: true },
  expert: { personId: id(14), name: { zh: '专示丙', en: 'Zhuan Shibing' }, roles: ['expert'] },
  'employer-representative': { personId: id(15), name: { zh: '企示丁', en: 'Qi Shiding' }, roles: ['employer-representative'], ofEmployer: true },
  'tax-officer': { personId: id(16), name: { zh: '税示戊', en: 'Shui Shiwu' }, roles: ['tax-officer'] },
  auditor: { personId: id(17), name: { zh: '审示己', en: 'Shen Shiji' }, roles: ['auditor'] },
  'union-worker': { personId: id(19), name: { zh: '职示辛', en: 'Zhi Shixin' }, roles: ['professional-union-worker'] },
  'union-chair': { personId: id(20), name: { zh: '基示壬', en: 'Ji Shiren' }, roles: ['union-chair'], ofUnion: true },
  inspector: { personId: id(18), name: { zh: '纪示庚', en: 'Ji Shigeng' }, roles: ['inspector'] },
} as const satisfies Record<string, PersonaDefinition>;

/** The names of the personas. */
export type PersonaName = keyof typeof personaDefinitions;
