import type { Findings } from './findings';
import { moneyConserved } from './i01-money-conserved';
import { balancesEqualEntries } from './i02-balances-equal-entries';
import { acknowledgedOnce } from './i03-acknowledged-once';
import { withinLimits } from './i04-within-limits';
import { importsWhole } from './i05-imports-whole';
import { decisionsRecounted } from './i06-decisions-recounted';
import { paymentsRestOnDecisions } from './i07-payments-rest-on-decisions';
import { eventsToldAndApplied } from './i08-events-told-and-applied';
import { trailUnbroken } from './i09-trail-unbroken';
import { allowedTransitions } from './i10-allowed-transitions';
import { foreignIdsExist } from './i11-foreign-ids-exist';
import { noResidue } from './i12-no-residue';
import { noPersonalData } from './i13-no-personal-data';
import { everyRequestAnswered } from './i14-every-request-answered';
import type { VerifiedHouse } from './verified-house';

/** One invariant and how it is checked. */
export interface Check {
  readonly title: { readonly zh: string; readonly en: string };
  readonly check: (house: VerifiedHouse) => Promise<Findings>;
}

/** Every invariant that is checked, in the order it is reported. */
export const checks = {
  I1: { title: { zh: '收支守恒', en: 'money is conserved' }, check: moneyConserved },
  I2: { title: { zh: '余额与分录相符', en: 'each balance equals its entries' }, check: balancesEqualEntries },
  I3: { title: { zh: '已答复的办理只存一次', en: 'every acknowledged act is stored once' }, check: acknowledgedOnce },
  I4: { title: { zh: '不超限额', en: 'nothing is over its limit' }, check: withinLimits },
  I5: { title: { zh: '导入完整、不重复', en: 'every line of a file is accounted for, once' }, check: importsWhole },
  I6: { title: { zh: '集体决定可复核', en: 'every decision bears a recount' }, check: decisionsRecounted },
  I7: { title: { zh: '支付有据、三人分离', en: 'every payment rests on its decision, by three persons' }, check: paymentsRestOnDecisions },
  I8: { title: { zh: '变更均已告知且只处理一次', en: 'every change is told, and applied once' }, check: eventsToldAndApplied },
  I9: { title: { zh: '留痕完整', en: 'the audit trail is unbroken' }, check: trailUnbroken },
  I10: { title: { zh: '状态变化合规', en: 'states change by allowed steps only' }, check: allowedTransitions },
  I11: { title: { zh: '跨部门编号有主', en: 'every foreign id has its owner' }, check: foreignIdsExist },
  I12: { title: { zh: '无残留', en: 'nothing half-done is left over' }, check: noResidue },
  I13: { title: { zh: '个人信息不外泄', en: 'personal data stands nowhere in the clear' }, check: noPersonalData },
  I14: { title: { zh: '请求均有答复', en: 'every request got its answer' }, check: everyRequestAnswered },
} as const satisfies Record<string, Check>;

/** The number of an invariant in docs/operations.md. */
export type Invariant = keyof typeof checks;
