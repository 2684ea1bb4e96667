import type { FactSource, Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { parameterReliedOn } from '../parameter/parameter-in-force';
import type { ChargeOfItem, DistributionFacts } from './distribution.rule';

const PARAMETERS = ['governance.first-deputy-items', 'governance.second-deputy-items', 'governance.third-deputy-items'] as const;

/** How the items are divided among the vice-chairs on a day, and who holds what [GY-4]. For a list of items two statements. */
export async function distributionOn(source: FactSource, day: LocalDate): Promise<Pick<DistributionFacts, 'distribution' | 'ofAllItems'>> {
  const distribution = await Promise.all(PARAMETERS.map((name) => parameterReliedOn(source, name, day)));
  const { statements, loaders } = source;
  const ofAllItems = loaders ? await loaders.batch('charges of all items', (keys: readonly string[]) => chargesOfAllItems(statements).then((all) => keys.map(() => all))).load('') : await chargesOfAllItems(statements);
  return { distribution, ofAllItems };
}

const chargesOfAllItems = (statements: Statements): Promise<ChargeOfItem[]> =>
  statements.query<ChargeOfItem[]>(
    'SELECT item.code AS itemCode, charge.holder_id AS holderId, charge.from_day AS `from`, charge.vacated_on AS vacatedOn FROM power_charge charge JOIN power_item item ON item.id = charge.power_item_id ORDER BY charge.id',
  );
