// `npm run bench [-- P1 P3 … receipts]` (receipts: P9, P10, P11, P13): the ratios of performance that are held, each against its floor; fails when one is above it.
import { gatewayFigures } from './bench/p1-gateway';
import { standaloneByHand, standaloneByServices } from './bench/p2-p3-whole-path';
import { representations } from './bench/p4-representations';
import { statements } from './bench/p5-statements';
import { subgraphPage } from './bench/p6-subgraph-page';
import { loaderGrowth } from './bench/p7-loaders';
import { firstAnswers } from './bench/p8-first-answer';
import { receiptFigures } from './bench/p9-receipts';
import { moneyActs } from './bench/p12-money-acts';
import { applicationPages } from './bench/p14-application-pages';
import { meetingPages } from './bench/p15-meeting-pages';
import { serviceTaskPages } from './bench/p16-service-tasks';
import { type CountingHouse, openCountingHouse } from './bench/counting-house';
import { type Figure, tableOf, verdictOf } from './bench/figure';
import { type Houses, openHouses } from './bench/houses';
import { ensureDatabaseServer } from './database-server';
import { runToEnd } from './run-until-stopped';
import { SetupError } from './setup-error';

const measures: Readonly<Record<string, (houses: Houses, counting: () => Promise<CountingHouse>) => Promise<Figure[]>>> = {
  P1: gatewayFigures,
  P2: standaloneByServices,
  P3: standaloneByHand,
  P4: async (_houses, counting) => representations(await counting()),
  P5: async (_houses, counting) => statements(await counting()),
  P6: subgraphPage,
  P7: async (_houses, counting) => loaderGrowth(await counting()),
  P8: async (houses, counting) => firstAnswers(houses, await counting()),
  receipts: async (houses, counting) => receiptFigures(await counting(), houses),
  P12: moneyActs,
  P14: async (_houses, counting) => applicationPages(await counting()),
  P15: async (_houses, counting) => meetingPages(await counting()),
  P16: async (_houses, counting) => serviceTaskPages(await counting()),
};

runToEnd(async (onStop) => {
  const started = Date.now();
  const say = (line: string) => console.log(`▸ ${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s  ${line}`);
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((bar) => !(bar in measures));
  if (unknown.length > 0) throw new SetupError(`there is no ${unknown.join(', ')}: choose among ${Object.keys(measures).join(', ')}`);

  const server = await ensureDatabaseServer({ purpose: 'test', onProgress: say });
  onStop(() => server.stop());
  say(`database: ${server.kind}, ${server.version}`);
  const houses = await openHouses(server.url, onStop);
  let counting: Promise<CountingHouse> | undefined;

  const figures: Figure[] = [];
  for (const [bar, measure] of Object.entries(measures)) {
    if (wanted.length > 0 && !wanted.includes(bar)) continue;
    say(`${bar} …`);
    const found = await measure(houses, () => (counting ??= openCountingHouse(houses)));
    figures.push(...found);
    found.forEach((figure) => say(`${bar} ${figure.what}: ${figure.ratio.toFixed(2)}, ${verdictOf(figure)}`));
  }
  console.log(`\n${tableOf(figures)}\n`);
  return figures.some((figure) => verdictOf(figure) === 'fails') ? 1 : 0;
});
