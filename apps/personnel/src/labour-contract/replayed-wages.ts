import { type FactSource, parameterOn } from '@unionhall/database';
import type { ReplayedFacts, ReplayPeriod } from '@unionhall/graphql';
import { judge, type LocalDate } from '@unionhall/kernel';
import { wageIsTheMultiple } from './sign-labour-contract.rule';

interface Signed {
  readonly id: string;
  readonly place: string;
  readonly signedOn: LocalDate;
  readonly wage: string;
  readonly minimumWage: string;
  readonly actId: string;
  readonly at: Date;
}

/** The contracts entered in a period, with what the rule on their wage says by the multiple of the source. Which of them is code only. */
export async function replayedWages(source: FactSource, { since, until, most }: ReplayPeriod, which: string): Promise<ReplayedFacts[]> {
  const signed = await source.statements.query<Signed[]>(
    `SELECT contract.id, contract.place, contract.signed_on AS signedOn, paid.wage, minimum_wage.amount AS minimumWage, paid.act_id AS actId, entry.at
     FROM labour_contract_wage paid JOIN labour_contract contract ON contract.id = paid.labour_contract_id JOIN minimum_wage ON minimum_wage.id = paid.minimum_wage_id JOIN trail_entry entry ON entry.act_id = paid.act_id
     WHERE paid.wage_revision_id IS NULL AND ${which} AND entry.at >= ? AND entry.at < ? ORDER BY entry.at, paid.id LIMIT ${most}`,
    [since, until],
  );
  return Promise.all(
    signed.map(async ({ id, place, signedOn, wage, minimumWage, actId, at }) => {
      const multiple = await parameterOn(source, 'personnel.wage-multiple', signedOn);
      const { refusals } = judge([wageIsTheMultiple], { input: { place, signedOn, wage: BigInt(wage) }, minimumWage: { amount: BigInt(minimumWage) }, multiple });
      return { actId, at, subjectId: id, refusals };
    }),
  );
}
